<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AfterPage</name>
    <message numerus="yes">
        <source>%n agendas</source>
        <translation>
            <numerusform>%n agenda</numerusform>
            <numerusform>%n agendas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change slips</source>
        <translation>
            <numerusform>%n change slip</numerusform>
            <numerusform>%n change slips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendasScreen</name>
    <message numerus="yes">
        <source>%n agendas</source>
        <translation>
            <numerusform>%n agenda</numerusform>
            <numerusform>%n agendas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadgesScreen</name>
    <message numerus="yes">
        <source>%n badges</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table cards</source>
        <translation>
            <numerusform>%n table card</numerusform>
            <numerusform>%n table cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room signs</source>
        <translation>
            <numerusform>%n room sign</numerusform>
            <numerusform>%n room signs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BugWindow</name>
    <message numerus="yes">
        <source>%n report(s) since the start</source>
        <translation>
            <numerusform>%n report since the start</numerusform>
            <numerusform>%n reports since the start</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuildPane</name>
    <message numerus="yes">
        <source>%Ln new meeting(s)</source>
        <translation>
            <numerusform>%Ln new meeting</numerusform>
            <numerusform>%Ln new meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wish(es) not placed</source>
        <translation>
            <numerusform>%Ln wish not placed</numerusform>
            <numerusform>%Ln wishes not placed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckpointList</name>
    <message numerus="yes">
        <source>%Ln checkpoint(s)</source>
        <translation>
            <numerusform>%Ln checkpoint</numerusform>
            <numerusform>%Ln checkpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClashesScreen</name>
    <message numerus="yes">
        <source>%Ln clash(es)</source>
        <translation>
            <numerusform>%Ln clash</numerusform>
            <numerusform>%Ln clashes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixPart</name>
    <message numerus="yes">
        <source>%Ln request(s) of {asker} to {whom}</source>
        <translation>
            <numerusform>%Ln request of {asker} to {whom}</numerusform>
            <numerusform>%Ln requests of {asker} to {whom}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mutual</source>
        <translation>
            <numerusform>%Ln mutual</numerusform>
            <numerusform>%Ln mutual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s)</source>
        <translation>
            <numerusform>%Ln organisation</numerusform>
            <numerusform>%Ln organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairList</name>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannerScreen</name>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked</source>
        <translation>
            <numerusform>%Ln locked</numerusform>
            <numerusform>%Ln locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clash(es)</source>
        <translation>
            <numerusform>%Ln clash</numerusform>
            <numerusform>%Ln clashes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a place</source>
        <translation>
            <numerusform>%Ln without a place</numerusform>
            <numerusform>%Ln without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new meeting(s), published as version {number}.</source>
        <translation>
            <numerusform>%Ln new meeting, published as version {number}.</numerusform>
            <numerusform>%Ln new meetings, published as version {number}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPane</name>
    <message numerus="yes">
        <source>Print %n</source>
        <translation>
            <numerusform>Print %n</numerusform>
            <numerusform>Print %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts hold letters that cannot be printed, such as {text}.</source>
        <translation>
            <numerusform>%n text holds letters that cannot be printed: {text}.</numerusform>
            <numerusform>%n texts hold letters that cannot be printed, such as {text}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message numerus="yes">
        <source>%n meetings move</source>
        <translation>
            <numerusform>%n meeting moves</numerusform>
            <numerusform>%n meetings move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get another table</source>
        <translation>
            <numerusform>%n gets another table</numerusform>
            <numerusform>%n get another table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions move</source>
        <translation>
            <numerusform>%n session moves</numerusform>
            <numerusform>%n sessions move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new</source>
        <translation>
            <numerusform>%n is new</numerusform>
            <numerusform>%n are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people change</source>
        <translation>
            <numerusform>%n person changes</numerusform>
            <numerusform>%n people change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wishes find no place</source>
        <translation>
            <numerusform>%n wish finds no place</numerusform>
            <numerusform>%n wishes find no place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are lost</source>
        <translation>
            <numerusform>%n is lost</numerusform>
            <numerusform>%n are lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n better</source>
        <translation>
            <numerusform>at most %n better</numerusform>
            <numerusform>at most %n better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the slot at {slot} is %n minutes shorter</source>
        <translation>
            <numerusform>the slot at {slot} is %n minute shorter</numerusform>
            <numerusform>the slot at {slot} is %n minutes shorter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all is %n minutes later</source>
        <translation>
            <numerusform>all is %n minute later</numerusform>
            <numerusform>all is %n minutes later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanLogPart</name>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n scan</numerusform>
            <numerusform>%n scans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n clash(es)</source>
        <translation>
            <numerusform>%n clash</numerusform>
            <numerusform>%n clashes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the hub</source>
        <translation>
            <numerusform>%n waiting for the hub</numerusform>
            <numerusform>%n waiting for the hub</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TileWords</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorthList</name>
    <message numerus="yes">
        <source>%Ln pair(s) who should meet and did not ask</source>
        <translation>
            <numerusform>%Ln pair who should meet and did not ask</numerusform>
            <numerusform>%Ln pairs who should meet and did not ask</numerusform>
        </translation>
    </message>
</context>
</TS>
