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
    <name>InTheWay</name>
    <message numerus="yes">
        <source>%n table(s) stand in this room. Move or remove them first.</source>
        <translation>
            <numerusform>%n table stands in this room. Move or remove it first.</numerusform>
            <numerusform>%n tables stand in this room. Move or remove them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are held in this room. Give them another room first.</source>
        <translation>
            <numerusform>%n session is held in this room. Give it another room first.</numerusform>
            <numerusform>%n sessions are held in this room. Give them another room first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) are planned there. Move or cancel them first.</source>
        <translation>
            <numerusform>%n meeting is planned there. Move or cancel it first.</numerusform>
            <numerusform>%n meetings are planned there. Move or cancel them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoint(s) point to it. Change them first.</source>
        <translation>
            <numerusform>%n checkpoint points to it. Change it first.</numerusform>
            <numerusform>%n checkpoints point to it. Change them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these numbers are taken in this room. None was added.</source>
        <translation>
            <numerusform>%n of these numbers is taken in this room. None was added.</numerusform>
            <numerusform>%n of these numbers are taken in this room. None was added.</numerusform>
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
    <message numerus="yes">
        <source>{found} of %Ln organisation(s) found</source>
        <translation>
            <numerusform>{found} of %Ln organisation found</numerusform>
            <numerusform>{found} of %Ln organisations found</numerusform>
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
        <source>%Ln clashing</source>
        <translation>
            <numerusform>%Ln clashing</numerusform>
            <numerusform>%Ln clashing</numerusform>
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
        <source>%n texts have letters without a shape here: {examples}.</source>
        <translation>
            <numerusform>%n text has letters without a shape here: {examples}.</numerusform>
            <numerusform>%n texts have letters without a shape here: {examples}.</numerusform>
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
        <source>%n meetings lost</source>
        <translation>
            <numerusform>%n meeting lost</numerusform>
            <numerusform>%n meetings lost</numerusform>
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
    <name>RoomList</name>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln room</numerusform>
            <numerusform>%Ln rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomsPane</name>
    <message numerus="yes">
        <source>A room was found for %n session(s).</source>
        <translation>
            <numerusform>A room was found for %n session.</numerusform>
            <numerusform>A room was found for %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people expected</source>
        <translation>
            <numerusform>%n person expected</numerusform>
            <numerusform>%n people expected</numerusform>
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
    <name>SessionList</name>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotForm</name>
    <message numerus="yes">
        <source>%n meeting(s) in it move with it.</source>
        <translation>
            <numerusform>%n meeting in it moves with it.</numerusform>
            <numerusform>%n meetings in it move with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotList</name>
    <message numerus="yes">
        <source>%Ln slot(s)</source>
        <translation>
            <numerusform>%Ln slot</numerusform>
            <numerusform>%Ln slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) were added.</source>
        <translation>
            <numerusform>%Ln slot was added.</numerusform>
            <numerusform>%Ln slots were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotsForm</name>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n slot</numerusform>
            <numerusform>%n slots</numerusform>
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
    <name>TableList</name>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln table</numerusform>
            <numerusform>%Ln tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) were added.</source>
        <translation>
            <numerusform>%Ln table was added.</numerusform>
            <numerusform>%Ln tables were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablesForm</name>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
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
    <name>VerdictCard</name>
    <message numerus="yes">
        <source>%n check-in(s) were taken back together. The log keeps them all.</source>
        <translation>
            <numerusform>%n check-in was taken back. The log keeps both.</numerusform>
            <numerusform>%n check-ins were taken back together. The log keeps them all.</numerusform>
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
