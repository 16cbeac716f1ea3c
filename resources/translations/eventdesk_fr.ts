<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>{here} of {all} here</source>
        <translation>{here} sur {all} présents</translation>
    </message>
    <message>
        <source>Colleagues: {here} of {all} here</source>
        <translation>Collègues&#xa0;: {here} sur {all} présents</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Faire entrer</translation>
    </message>
    <message>
        <source>Paid, let in</source>
        <translation>Payé, faire entrer</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Remplaçant</translation>
    </message>
</context>
<context>
    <name>AfterPage</name>
    <message>
        <source>Whom to tell</source>
        <translation>Qui prévenir</translation>
    </message>
    <message>
        <source>Nobody to tell</source>
        <translation>Personne à prévenir</translation>
    </message>
    <message>
        <source>Nobody’s day is another now.</source>
        <translation>Aucune journée n’a changé.</translation>
    </message>
    <message>
        <source>Change slips</source>
        <translation>Bulletins de changement</translation>
    </message>
    <message>
        <source>New agendas</source>
        <translation>Nouveaux agendas</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Ce qui est imprimé</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message numerus="yes">
        <source>%n agendas</source>
        <translation>
            <numerusform>%n agenda</numerusform>
            <numerusform>%n agendas</numerusform>
        </translation>
    </message>
    <message>
        <source>agendas.pdf</source>
        <translation>agendas.pdf</translation>
    </message>
    <message numerus="yes">
        <source>%n change slips</source>
        <translation>
            <numerusform>%n bulletin</numerusform>
            <numerusform>%n bulletins</numerusform>
        </translation>
    </message>
    <message>
        <source>slips.pdf</source>
        <translation>bulletins.pdf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Now or next</source>
        <translation>Maintenant, ensuite</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu en dernier</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Table {number}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Sheet in hand</source>
        <translation>Feuille en main</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Périmée</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>None printed</source>
        <translation>Non imprimée</translation>
    </message>
</context>
<context>
    <name>AgendasScreen</name>
    <message>
        <source>Find a person or organisation</source>
        <translation>Personne ou organisation</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>No agendas here</source>
        <translation>Aucun agenda ici</translation>
    </message>
    <message>
        <source>Choose others, or import people.</source>
        <translation>Choisissez-en d’autres, ou importez des participants.</translation>
    </message>
    <message>
        <source>Agendas</source>
        <translation>Agendas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>{state}, plan {number}</source>
        <translation>{state}, plan {number}</translation>
    </message>
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
            <numerusform>%n agenda</numerusform>
            <numerusform>%n agendas</numerusform>
        </translation>
    </message>
    <message>
        <source>agendas.pdf</source>
        <translation>agendas.pdf</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>This is no answer to the question.</source>
        <translation>Ce n’est pas une réponse à la question.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
</context>
<context>
    <name>ArrivalsChart</name>
    <message>
        <source>Expected before the first appointment, in minutes</source>
        <translation>Attendus avant le premier rendez-vous, en minutes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Nobody has come yet, and nobody is expected</source>
        <translation>Personne n’est encore venu, personne n’est attendu</translation>
    </message>
    <message>
        <source>Other desks</source>
        <translation>Autres postes</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Selon le plan</translation>
    </message>
    <message>
        <source>Every 5 min</source>
        <translation>Par 5 min</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Cumul</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>min before</source>
        <translation>min avant</translation>
    </message>
    <message>
        <source>over 1st hour</source>
        <translation>sur la 1re heure</translation>
    </message>
    <message>
        <source>When people are expected: before their first appointment, or all over the first hour.</source>
        <translation>Quand les participants sont attendus&#xa0;: avant leur premier rendez-vous, ou tout au long de la première heure.</translation>
    </message>
    <message>
        <source>{time}: {came} came, {expected} expected</source>
        <translation>{time}&#xa0;: {came} venus, {expected} attendus</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Venus</translation>
    </message>
    <message>
        <source>Came so far</source>
        <translation>Venus, cumul</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>By desk</source>
        <translation>Par poste</translation>
    </message>
    <message>
        <source>Arrow keys or the mouse tell each bar in numbers.</source>
        <translation>Les flèches ou la souris donnent les chiffres de chaque barre.</translation>
    </message>
    <message>
        <source>{desk}: {number}</source>
        <translation>{desk}&#xa0;: {number}</translation>
    </message>
</context>
<context>
    <name>ArrivalsScreen</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>À appeler</translation>
    </message>
    <message>
        <source>Scan log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>What was undone stays in the log, crossed out.</source>
        <translation>Ce qui est annulé reste dans le journal, barré.</translation>
    </message>
    <message>
        <source>As of {time}; read again with every scan.</source>
        <translation>Situation à {time}, relue à chaque scan.</translation>
    </message>
    <message>
        <source>Undone: {who}, {time}</source>
        <translation>Annulé&#xa0;: {who}, {time}</translation>
    </message>
    <message>
        <source>Counts again: {who}, {time}</source>
        <translation>Rétabli&#xa0;: {who}, {time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Where shall the files go?</source>
        <translation>Où enregistrer les fichiers&#x202f;?</translation>
    </message>
    <message>
        <source>Exporting the scan log</source>
        <translation>Export du journal</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>scans</translation>
    </message>
    <message>
        <source>{files} are in {folder}.</source>
        <translation>{files}&#xa0;: dans {folder}.</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Other suggestions</source>
        <translation>Autres suggestions</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Print both agendas</source>
        <translation>Imprimer les deux agendas</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Table {number}</translation>
    </message>
    <message>
        <source>They meet.</source>
        <translation>Ils se rencontrent.</translation>
    </message>
    <message>
        <source>No meeting: {name} said no.</source>
        <translation>Pas de rendez-vous&#xa0;: {name} a dit non.</translation>
    </message>
    <message>
        <source>Waits for the yes of {names}.</source>
        <translation>En attente d’un oui&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{one} and {two}</source>
        <translation>{one} et {two}</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévus</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenus</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>Fruitful</source>
        <comment>number of meetings</comment>
        <translation>Fructueux</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Came</source>
        <comment>number of people</comment>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Pas encore connue</translation>
    </message>
    <message>
        <source>What came of the meetings</source>
        <translation>Suites des rendez-vous</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
</context>
<context>
    <name>AttendanceScreen</name>
    <message>
        <source>Find in this table</source>
        <translation>Chercher dans ce tableau</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Présence par</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>Of those expected</source>
        <translation>Part des attendus</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Rendez-vous tenus</translation>
    </message>
    <message>
        <source>Meetings missed</source>
        <translation>Rendez-vous manqués</translation>
    </message>
    <message>
        <source>Fruitful meetings</source>
        <translation>Rendez-vous fructueux</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Créneaux</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Suites</translation>
    </message>
    <message>
        <source>Nothing to tell yet</source>
        <translation>Rien à montrer pour l’instant</translation>
    </message>
    <message>
        <source>Check somebody in.</source>
        <translation>Scannez un premier badge.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Where shall the files go?</source>
        <translation>Où enregistrer les fichiers&#x202f;?</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>presence</translation>
    </message>
    <message>
        <source>Exporting the attendance</source>
        <translation>Export de la présence</translation>
    </message>
    <message>
        <source>{files} are in {folder}.</source>
        <translation>{files} sont dans {folder}.</translation>
    </message>
</context>
<context>
    <name>AudienceBox</name>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>{name} (group, {count})</source>
        <translation>{name} (groupe, {count})</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
</context>
<context>
    <name>BadgesScreen</name>
    <message>
        <source>What is printed</source>
        <translation>Ce qui s’imprime</translation>
    </message>
    <message>
        <source>No badges here</source>
        <translation>Aucun badge ici</translation>
    </message>
    <message>
        <source>Choose others, or import people.</source>
        <translation>Choisissez-en d’autres, ou importez des personnes.</translation>
    </message>
    <message>
        <source>No tables yet</source>
        <translation>Pas encore de tables</translation>
    </message>
    <message>
        <source>Import them from a list.</source>
        <translation>Importez-les d’une liste.</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Pas encore de salles</translation>
    </message>
    <message>
        <source>Find a badge</source>
        <translation>Chercher un badge</translation>
    </message>
    <message>
        <source>Find a table</source>
        <translation>Chercher une table</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>Chercher une salle</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Table cards</source>
        <translation>Cartes de table</translation>
    </message>
    <message>
        <source>Room signs</source>
        <translation>Affiches de salle</translation>
    </message>
    <message numerus="yes">
        <source>%n badges</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
    <message>
        <source>badges.pdf</source>
        <translation>badges.pdf</translation>
    </message>
    <message numerus="yes">
        <source>%n table cards</source>
        <translation>
            <numerusform>%n carte de table</numerusform>
            <numerusform>%n cartes de table</numerusform>
        </translation>
    </message>
    <message>
        <source>table-cards.pdf</source>
        <translation>cartes-de-table.pdf</translation>
    </message>
    <message numerus="yes">
        <source>%n room signs</source>
        <translation>
            <numerusform>%n affiche de salle</numerusform>
            <numerusform>%n affiches de salle</numerusform>
        </translation>
    </message>
    <message>
        <source>room-signs.pdf</source>
        <translation>affiches-de-salle.pdf</translation>
    </message>
    <message>
        <source>{name} (ours)</source>
        <translation>{name} (le nôtre)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The design was left as it was.</source>
        <translation>Le modèle est resté tel qu’il était.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Badges are printed by {name} on all desks.</source>
        <translation>Les badges sont imprimés avec {name} sur tous les postes.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} a été retiré.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}. Choose another one.</source>
        <translation>{file} ne peut pas être lu&#xa0;: {why}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Impression d’essai</translation>
    </message>
    <message>
        <source>test-print.pdf</source>
        <translation>essai.pdf</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>BellButton</name>
    <message>
        <source>Bell</source>
        <translation>Sonnerie</translation>
    </message>
</context>
<context>
    <name>Big</name>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Scan at tables</source>
        <translation>Scanner aux tables</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>Sur grand écran</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau de la salle</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>À appeler</translation>
    </message>
    <message>
        <source>Nobody to call</source>
        <translation>Personne à appeler</translation>
    </message>
    <message>
        <source>All who meet are in the house.</source>
        <translation>Tous ceux qui ont rendez-vous sont arrivés.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>Encore %n minute</numerusform>
            <numerusform>Encore %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges scanned on this screen seat people now. Elsewhere they are let in.</source>
        <translation>Les badges scannés sur cet écran installent les gens à leur table. Ailleurs, ils les font entrer.</translation>
    </message>
    <message>
        <source>Nobody at this table waits for anybody.</source>
        <translation>Personne n’attend à cette table.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Noted: {outcome}.</source>
        <translation>Noté&#xa0;: {outcome}.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Waited for</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Table {table} has begun: {names}</source>
        <translation>La table {table} a commencé&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{name} sits at table {table} and waits for {others}</source>
        <translation>{name} est à la table {table} et attend {others}</translation>
    </message>
    <message>
        <source>The next slot starts at {time}</source>
        <translation>Le prochain créneau commence à {time}</translation>
    </message>
    <message>
        <source>No further slots today</source>
        <translation>Plus aucun créneau aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Bonds</name>
    <message>
        <source>Mutual wish</source>
        <translation>Réciproque</translation>
    </message>
    <message>
        <source>One-sided wish</source>
        <translation>À sens unique</translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation>Convenu</translation>
    </message>
</context>
<context>
    <name>BugWindow</name>
    <message>
        <source>EventDesk found a mistake of its own</source>
        <translation>EventDesk a rencontré une erreur</translation>
    </message>
    <message>
        <source>Something went wrong inside EventDesk</source>
        <translation>Un problème est survenu dans EventDesk</translation>
    </message>
    <message>
        <source>Your event is safe and you can go on. Please send this report to whoever looks after it.</source>
        <translation>Vos données sont en sécurité et vous pouvez continuer. Merci d’envoyer ce rapport à la personne qui s’occupe du logiciel.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) since the start</source>
        <translation>
            <numerusform>%n rapport depuis le démarrage</numerusform>
            <numerusform>%n rapports depuis le démarrage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Build</name>
    <message>
        <source>{one}, but {other}</source>
        <translation>{one}, or {other}</translation>
    </message>
    <message>
        <source>{names} are locked at {time}, table {table}</source>
        <translation>{names} sont verrouillés à {time}, table {table}</translation>
    </message>
    <message>
        <source>{one} is to meet {two} before {three}</source>
        <translation>{one} doit rencontrer {two} avant {three}</translation>
    </message>
    <message>
        <source>{names} cannot meet before {time}</source>
        <translation>{names} ne peuvent se voir avant {time}</translation>
    </message>
    <message>
        <source>{names} cannot meet after {time}</source>
        <translation>{names} ne peuvent se voir après {time}</translation>
    </message>
</context>
<context>
    <name>BuildPane</name>
    <message>
        <source>What is built</source>
        <translation>Ce qui est construit</translation>
    </message>
    <message>
        <source>Fill up</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Anew</source>
        <translation>Tout refaire</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Construire</translation>
    </message>
    <message>
        <source>Stop, this will do</source>
        <translation>Arrêter, cela suffit</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Take over and publish</source>
        <translation>Adopter et publier</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>What is left over</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>Goals over time</source>
        <translation>Les buts au fil du temps</translation>
    </message>
    <message>
        <source>The day is being built</source>
        <translation>La journée se construit</translation>
    </message>
    <message>
        <source>This contradicts itself</source>
        <translation>Ceci se contredit</translation>
    </message>
    <message>
        <source>All meetings are placed anew but those that are locked, under way or noted.</source>
        <translation>Tous les rendez-vous sont replacés, sauf ceux qui sont verrouillés, en cours ou notés.</translation>
    </message>
    <message>
        <source>Meetings that stand stay where they are; wishes without one are placed.</source>
        <translation>Les rendez-vous prévus restent où ils sont&#x202f;; les souhaits qui n’en ont pas sont placés.</translation>
    </message>
    <message>
        <source>The wishes are being read …</source>
        <translation>Lecture des souhaits…</translation>
    </message>
    <message>
        <source>A first day is being laid out …</source>
        <translation>Une première journée se prépare…</translation>
    </message>
    <message>
        <source>A complete day is there. It is getting better …</source>
        <translation>Une journée complète est là. Elle s’améliore…</translation>
    </message>
    <message>
        <source>Stopped. Nothing is saved until you take it over.</source>
        <translation>Arrêté. Rien n’est enregistré tant que vous ne l’adoptez pas.</translation>
    </message>
    <message>
        <source>Finished. Nothing is saved until you take it over.</source>
        <translation>Terminé. Rien n’est enregistré tant que vous ne l’adoptez pas.</translation>
    </message>
    <message>
        <source>There is nothing to build: no wish waits for a meeting.</source>
        <translation>Rien à construire&#xa0;: aucun souhait n’attend de rendez-vous.</translation>
    </message>
    <message>
        <source>Nothing better is possible: every goal is proven.</source>
        <translation>Rien de mieux n’est possible&#xa0;: chaque but est prouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new meeting(s)</source>
        <translation>
            <numerusform>%Ln nouveau rendez-vous</numerusform>
            <numerusform>%Ln nouveaux rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wish(es) not placed</source>
        <translation>
            <numerusform>%Ln souhait non placé</numerusform>
            <numerusform>%Ln souhaits non placés</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>Find in this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
    <message>
        <source>For the first slot</source>
        <translation>Pour le premier créneau</translation>
    </message>
    <message>
        <source>Everybody missing</source>
        <translation>Tous les absents</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>Still expected</source>
        <translation>Encore attendus</translation>
    </message>
    <message>
        <source>Nobody to call</source>
        <translation>Personne à appeler</translation>
    </message>
    <message>
        <source>All who are needed are in.</source>
        <translation>Tous ceux qu’il faut sont là.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{people}, {count} without a number</source>
        <translation>{people}, {count} sans numéro</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>Reading by camera is not part of this installation. Scanners work without it.</source>
        <translation>La lecture par caméra ne fait pas partie de cette installation. Les lecteurs s’en passent.</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
</context>
<context>
    <name>Candidate</name>
    <message>
        <source>Ask about {name}</source>
        <translation>Demander pour {name}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Table {number}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Pas encore là</translation>
    </message>
    <message>
        <source>No common language</source>
        <translation>Aucune langue commune</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>This table is lost</source>
        <translation>Cette table est perdue</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Ouvrir le rendez-vous</translation>
    </message>
    <message>
        <source>Find the right person</source>
        <translation>Trouver le bon contact</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Il s’est passé quelque chose</translation>
    </message>
    <message>
        <source>Light up the day of {name}</source>
        <translation>Éclairer la journée&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Checkin</name>
    <message>
        <source>Goodbye</source>
        <translation>Au revoir</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Code inconnu</translation>
    </message>
    <message>
        <source>Badge of another event</source>
        <translation>Badge d’un autre événement</translation>
    </message>
    <message>
        <source>Badge replaced</source>
        <translation>Badge remplacé</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>Inscription annulée</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Non validé</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Trop tôt</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Trop tard</translation>
    </message>
    <message>
        <source>Not admitted here</source>
        <translation>Pas admis ici</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non payé</translation>
    </message>
    <message>
        <source>Please ask</source>
        <translation>Question à poser</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Type the name to find the person.</source>
        <translation>Tapez le nom pour trouver la personne.</translation>
    </message>
    <message>
        <source>This badge was made for another event. Type the name instead.</source>
        <translation>Ce badge vient d’un autre événement. Tapez plutôt le nom.</translation>
    </message>
    <message>
        <source>A newer badge was given out. Ask for it, or type the name.</source>
        <translation>Un badge plus récent a été remis. Demandez-le, ou tapez le nom.</translation>
    </message>
    <message>
        <source>Several people have this code. Choose one.</source>
        <translation>Plusieurs personnes ont ce code. Choisissez.</translation>
    </message>
    <message>
        <source>This person is marked as not coming. Ask a supervisor.</source>
        <translation>Cette personne est notée comme ne venant pas. Voyez avec un responsable.</translation>
    </message>
    <message>
        <source>This person may not come in. Ask a supervisor.</source>
        <translation>Cette personne ne peut pas entrer. Demandez à un responsable.</translation>
    </message>
    <message>
        <source>The registration was not approved. Ask a supervisor.</source>
        <translation>L’inscription n’a pas été validée. Demandez à un responsable.</translation>
    </message>
    <message>
        <source>This badge does not open this door.</source>
        <translation>Ce badge n’ouvre pas cette porte.</translation>
    </message>
    <message>
        <source>The fee is still to be paid.</source>
        <translation>La participation reste à payer.</translation>
    </message>
    <message>
        <source>Something is still to be answered.</source>
        <translation>Une réponse manque encore.</translation>
    </message>
    <message>
        <source>Nobody more may go in here now.</source>
        <translation>Plus personne ne peut entrer ici pour l’instant.</translation>
    </message>
    <message>
        <source>Came at {time}, {desk}</source>
        <translation>Arrivée à {time}, {desk}</translation>
    </message>
    <message>
        <source>Admitted from {time} on.</source>
        <translation>Admis à partir de {time}.</translation>
    </message>
    <message>
        <source>Admitted until {time}.</source>
        <translation>Admis jusqu’à {time}.</translation>
    </message>
    <message>
        <source>Expected in {places}.</source>
        <translation>Attendu dans {places}.</translation>
    </message>
    <message>
        <source>Let in by exception: {reason}</source>
        <translation>Admis par exception&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>Ambassadeur</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Expected by {names}</source>
        <translation>Sur place pour l’accueillir&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Demander le consentement</translation>
    </message>
    <message>
        <source>{verdict}: {who}</source>
        <translation>{verdict}&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Table {number}</translation>
    </message>
</context>
<context>
    <name>CheckinPaper</name>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>CheckinScreen</name>
    <message>
        <source>Scan a badge or type a name</source>
        <translation>Scannez un badge ou tapez un nom</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Partis</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>number of people</comment>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Annuler le dernier</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sans inscription</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Accueil</translation>
    </message>
</context>
<context>
    <name>CheckpointForm</name>
    <message>
        <source>This is no time, such as 12:30.</source>
        <translation>Ce n’est pas une heure, comme 12:30.</translation>
    </message>
    <message>
        <source>Choose one that is offered.</source>
        <translation>Choisissez parmi les propositions.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Who is expected in the session</source>
        <translation>Les personnes attendues à la séance</translation>
    </message>
    <message>
        <source>Also who is pending or has not paid</source>
        <translation>Aussi en attente ou sans paiement</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Who went out may come in again</source>
        <translation>Qui est sorti peut revenir</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>With nothing chosen or ticked everybody is admitted.</source>
        <translation>Sans rien de choisi ni de coché, tout le monde est admis.</translation>
    </message>
    <message>
        <source>The time of day at which everybody counts as gone.</source>
        <translation>L’heure à laquelle tout le monde compte comme parti.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Admits these roles</source>
        <translation>Admet ces rôles</translation>
    </message>
    <message>
        <source>Admits these groups</source>
        <translation>Admet ces groupes</translation>
    </message>
    <message>
        <source>Most people inside</source>
        <translation>Personnes au plus</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Leave empty for the whole day.</source>
        <translation>Laissez vide pour toute la journée.</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Check-out by the clock</source>
        <translation>Sortie à heure fixe</translation>
    </message>
    <message>
        <source>ID in lists</source>
        <translation>ID dans les listes</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
</context>
<context>
    <name>CheckpointList</name>
    <message>
        <source>Checkpoints</source>
        <translation>Points de contrôle</translation>
    </message>
    <message>
        <source>Find a checkpoint</source>
        <translation>Chercher un point de contrôle</translation>
    </message>
    <message>
        <source>No checkpoints yet</source>
        <translation>Pas encore de points de contrôle</translation>
    </message>
    <message>
        <source>Add a door, a session, lunch.</source>
        <translation>Ajoutez une porte, une séance, le déjeuner.</translation>
    </message>
    <message>
        <source>Add checkpoint</source>
        <translation>Ajouter un point</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkpoint(s)</source>
        <translation>
            <numerusform>%Ln point de contrôle</numerusform>
            <numerusform>%Ln points de contrôle</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>{name} n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name}&#xa0;: enregistré.</translation>
    </message>
    <message>
        <source>those booked</source>
        <translation>les inscrits</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Admits</source>
        <translation>Admet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>In now</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>New checkpoint</source>
        <translation>Nouveau point de contrôle</translation>
    </message>
</context>
<context>
    <name>Checkpoints</name>
    <message>
        <source>Both ways</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>In only</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out only</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultative</translation>
    </message>
    <message>
        <source>Nobody passes until it is answered.</source>
        <translation>Personne ne passe sans y avoir répondu.</translation>
    </message>
    <message>
        <source>Nobody passes until the answer is confirmed on the day.</source>
        <translation>Personne ne passe sans confirmer la réponse le jour même.</translation>
    </message>
    <message>
        <source>It holds nobody up: it is asked along with others.</source>
        <translation>Elle ne retient personne&#xa0;: elle est posée avec d’autres.</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Non imprimés</translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message>
        <source>Two meetings at once</source>
        <translation>Deux à la même heure</translation>
    </message>
    <message>
        <source>Table used twice</source>
        <translation>Table occupée deux fois</translation>
    </message>
    <message>
        <source>During a session</source>
        <translation>Pendant une séance</translation>
    </message>
    <message>
        <source>Room too small</source>
        <translation>Salle trop petite</translation>
    </message>
    <message>
        <source>Table too small</source>
        <translation>Table trop petite</translation>
    </message>
    <message>
        <source>Left before the meeting</source>
        <translation>Parti avant</translation>
    </message>
    <message>
        <source>Not coming any more</source>
        <translation>Ne viendra pas</translation>
    </message>
    <message>
        <source>Let in at two desks</source>
        <translation>Accueilli à deux postes</translation>
    </message>
</context>
<context>
    <name>ClashesScreen</name>
    <message>
        <source>Clashes</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Find a clash</source>
        <translation>Chercher un conflit</translation>
    </message>
    <message>
        <source>No clashes</source>
        <translation>Aucun conflit</translation>
    </message>
    <message>
        <source>Nobody and no table is needed twice, and every room is large enough.</source>
        <translation>Aucune personne ni aucune table n’est prise deux fois, et chaque salle est assez grande.</translation>
    </message>
    <message>
        <source>Enter goes to the meeting.</source>
        <translation>Entrée mène au rendez-vous.</translation>
    </message>
    <message>
        <source>Mend all</source>
        <translation>Tout réparer</translation>
    </message>
    <message>
        <source>Move meetings of this time to another room, or the session.</source>
        <translation>Déplacez des rendez-vous de cette heure vers une autre salle, ou la séance.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clash(es)</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>{count} people, {capacity} seats</source>
        <translation>{count} personnes, {capacity} places</translation>
    </message>
    <message>
        <source>Tables {numbers}</source>
        <translation>Tables {numbers}</translation>
    </message>
    <message>
        <source>Table {numbers}</source>
        <translation>Table {numbers}</translation>
    </message>
    <message>
        <source>{session} ({room})</source>
        <translation>{session} ({room})</translation>
    </message>
</context>
<context>
    <name>ColleagueList</name>
    <message>
        <source>Nobody else comes for this organisation</source>
        <translation>Personne d’autre ne vient pour cette organisation</translation>
    </message>
    <message>
        <source>People of this organisation</source>
        <translation>Personnes de cette organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Wishes</source>
        <translation>Souhaits</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
</context>
<context>
    <name>ColoursPart</name>
    <message>
        <source>Ink</source>
        <translation>Encre</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Discret</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Accent</translation>
    </message>
    <message>
        <source>Other roles</source>
        <translation>Autres rôles</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Countdown</source>
        <translation>Compte à rebours</translation>
    </message>
    <message>
        <source>No further slots today</source>
        <translation>Plus de créneau aujourd’hui</translation>
    </message>
    <message>
        <source>until the next meetings</source>
        <translation>avant les prochains rendez-vous</translation>
    </message>
    <message>
        <source>Come to an end, please</source>
        <translation>Merci de conclure</translation>
    </message>
    <message>
        <source>until the bell</source>
        <translation>avant la sonnerie</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Nothing is planned for this person</source>
        <translation>Rien n’est prévu pour cette personne</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>La journée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
</context>
<context>
    <name>DayPane</name>
    <message>
        <source>Meets {names}</source>
        <translation>Rencontre {names}</translation>
    </message>
    <message>
        <source>Session: {names}</source>
        <translation>Séance&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Waits between meetings</source>
        <translation>Attend entre deux rendez-vous</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Not in the house</source>
        <translation>Absent du site</translation>
    </message>
    <message>
        <source>Their day</source>
        <translation>Sa journée</translation>
    </message>
    <message>
        <source>Without a slot yet: {names}</source>
        <translation>Encore sans créneau&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Nothing is arranged, and there are no slots.</source>
        <translation>Rien n’est prévu et il n’y a pas de créneaux.</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Table {number}</translation>
    </message>
    <message>
        <source>Could meet:</source>
        <translation>Pourrait rencontrer&#xa0;:</translation>
    </message>
    <message>
        <source>Nobody they wish for is free then.</source>
        <translation>Aucune personne souhaitée n’est libre alors.</translation>
    </message>
    <message>
        <source>Both wish it. Have them meet.</source>
        <translation>Les deux le souhaitent. Les faire se rencontrer.</translation>
    </message>
    <message>
        <source>One of them wishes it. Have them meet.</source>
        <translation>L’un des deux le souhaite. Les faire se rencontrer.</translation>
    </message>
</context>
<context>
    <name>DesignEditor</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Leave the design</source>
        <translation>Quitter le modèle</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Back and inside</source>
        <translation>Verso et intérieur</translation>
    </message>
    <message>
        <source>Part of the design</source>
        <translation>Partie du modèle</translation>
    </message>
    <message>
        <source>What stands on the badge</source>
        <translation>Ce qui figure sur le badge</translation>
    </message>
    <message>
        <source>Add to the badge</source>
        <translation>Ajouter au badge</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Back of two-sided badges</source>
        <translation>Verso des badges recto verso</translation>
    </message>
    <message>
        <source>Inside of folded badges</source>
        <translation>Intérieur des badges pliés</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Further down in the stack</source>
        <translation>Plus bas dans la pile</translation>
    </message>
    <message>
        <source>Further up in the stack</source>
        <translation>Plus haut dans la pile</translation>
    </message>
    <message>
        <source>Take off the badge</source>
        <translation>Retirer du badge</translation>
    </message>
    <message>
        <source>Printed where “Two-sided” is chosen.</source>
        <translation>Imprimé si «&#xa0;Recto verso&#xa0;» est coché.</translation>
    </message>
    <message>
        <source>A day that is longer goes on at the back.</source>
        <translation>Une journée plus longue continue au verso.</translation>
    </message>
    <message>
        <source>Layout of {size} mm, as this paper takes it.</source>
        <translation>Mise en page de {size} mm, celle que ce papier prend.</translation>
    </message>
    <message>
        <source>These letters cannot be printed: {letters}</source>
        <translation>Ces lettres ne peuvent pas être imprimées&#xa0;: {letters}</translation>
    </message>
    <message>
        <source>{what}: too near to the QR code, scanners may not read it.</source>
        <translation>{what}&#xa0;: trop près du code QR, les lecteurs risquent de ne pas le lire.</translation>
    </message>
</context>
<context>
    <name>Designs</name>
    <message>
        <source>Role band</source>
        <translation>Bandeau</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>Strong name</source>
        <translation>Nom en grand</translation>
    </message>
    <message>
        <source>Label, black</source>
        <translation>Étiquette, noir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Job and country</source>
        <translation>Fonction et pays</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Ambassador of</source>
        <translation>Ambassadeur de</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Band of colour</source>
        <translation>Bandeau de couleur</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Semibold</source>
        <translation>Demi-gras</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Encre</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Discret</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Accent</translation>
    </message>
    <message>
        <source>Colour of the role</source>
        <translation>Couleur du rôle</translation>
    </message>
    <message>
        <source>On the colour of the role</source>
        <translation>Sur la couleur du rôle</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Badge again</source>
        <translation>Le badge</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>{where}: this is no data of a design.</source>
        <translation>{where}&#xa0;: ce ne sont pas les données d’un modèle.</translation>
    </message>
    <message>
        <source>The design needs a name.</source>
        <translation>Le modèle doit avoir un nom.</translation>
    </message>
    <message>
        <source>The design needs a layout.</source>
        <translation>Le modèle doit avoir une mise en page.</translation>
    </message>
    <message>
        <source>{where}: these are too many.</source>
        <translation>{where}&#xa0;: il y en a trop.</translation>
    </message>
    <message>
        <source>{where}: this is too long.</source>
        <translation>{where}&#xa0;: c’est trop long.</translation>
    </message>
    <message>
        <source>{where}: {found} is not known here.</source>
        <translation>{where}&#xa0;: {found} est inconnu ici.</translation>
    </message>
    <message>
        <source>{where}: {found} is no number.</source>
        <translation>{where}&#xa0;: {found} n’est pas un nombre.</translation>
    </message>
    <message>
        <source>{where}: {found} is too small or too large.</source>
        <translation>{where}&#xa0;: {found} est trop petit ou trop grand.</translation>
    </message>
    <message>
        <source>{where}: {found} is no colour such as #005e85.</source>
        <translation>{where}&#xa0;: {found} n’est pas une couleur comme #005e85.</translation>
    </message>
    <message>
        <source>{where}: this does not lie on the badge.</source>
        <translation>{where}&#xa0;: cela sort du badge.</translation>
    </message>
</context>
<context>
    <name>DeskWork</name>
    <message>
        <source>Answered, let in</source>
        <translation>Répondu, faire entrer</translation>
    </message>
    <message>
        <source>Please ask</source>
        <translation>Question à poser</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>By exception</source>
        <translation>Par exception</translation>
    </message>
    <message>
        <source>Those chosen are let in together; one undo takes all of it back.</source>
        <translation>Les personnes choisies entrent ensemble&#x202f;; une seule annulation reprend tout.</translation>
    </message>
    <message>
        <source>Let in together</source>
        <translation>Faire entrer ensemble</translation>
    </message>
    <message>
        <source>Registered, let in, and the badge printed where this desk prints badges.</source>
        <translation>Inscrit, admis, et le badge imprimé si ce poste imprime les badges.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sans inscription</translation>
    </message>
    <message>
        <source>Register and let in</source>
        <translation>Inscrire et faire entrer</translation>
    </message>
    <message>
        <source>Meetings, groups and wishes go along; the old badge opens nothing any more.</source>
        <translation>Rendez-vous, groupes et souhaits suivent&#x202f;; l’ancien badge n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>In place of {name}</source>
        <translation>Remplacement&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Take over and let in</source>
        <translation>Remplacer et faire entrer</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>Imprimer le badge</translation>
    </message>
    <message>
        <source>The badge was printed before.</source>
        <translation>Le badge a déjà été imprimé.</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Swap them</source>
        <translation>Les échanger</translation>
    </message>
    <message>
        <source>Let others give way</source>
        <translation>Faire céder les autres</translation>
    </message>
</context>
<context>
    <name>EditedList</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ElementForm</name>
    <message>
        <source>Weight</source>
        <translation>Graisse</translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Left, mm</source>
        <translation>Gauche, mm</translation>
    </message>
    <message>
        <source>Top, mm</source>
        <translation>Haut, mm</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>Largeur, mm</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>Hauteur, mm</translation>
    </message>
    <message>
        <source>Size, pt</source>
        <translation>Taille, pt</translation>
    </message>
    <message>
        <source>Smallest, pt</source>
        <translation>Minimum, pt</translation>
    </message>
    <message>
        <source>Colour, also as #005e85</source>
        <translation>Couleur, aussi sous la forme #005e85</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Corner, mm</source>
        <translation>Arrondi, mm</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG</source>
        <translation>PNG, JPEG ou SVG</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>ID</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation>Nom sur le badge</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Size of the organisation</source>
        <translation>Taille de l’organisation</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Ambassador of</source>
        <translation>Ambassadeur de</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Groupes de travail</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Date d’inscription</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation>Code du badge</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Table number</source>
        <translation>Numéro de table</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Day of the end</source>
        <translation>Jour de fin</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Participants still to confirm</source>
        <translation>Participants à confirmer</translation>
    </message>
    <message>
        <source>Requester, ID or e-mail</source>
        <translation>Demandeur, identifiant ou e-mail</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Requester, organisation</source>
        <translation>Demandeur, organisation</translation>
    </message>
    <message>
        <source>Requested person, ID or e-mail</source>
        <translation>Personne demandée, identifiant ou e-mail</translation>
    </message>
    <message>
        <source>Requested person</source>
        <translation>Personne demandée</translation>
    </message>
    <message>
        <source>Requested person, organisation</source>
        <translation>Personne demandée, organisation</translation>
    </message>
    <message>
        <source>Who joins them</source>
        <translation>Qui les accompagne</translation>
    </message>
    <message>
        <source>Priority, 1 to 5</source>
        <translation>Priorité, de 1 à 5</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Admitted from</source>
        <translation>Admis à partir de</translation>
    </message>
    <message>
        <source>Admitted until</source>
        <translation>Admis jusqu’à</translation>
    </message>
    <message>
        <source>Attention at the desk</source>
        <translation>Attention à l’accueil</translation>
    </message>
    <message>
        <source>Box of the badge</source>
        <translation>Boîte du badge</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Type d’organisation</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Fields of work</source>
        <translation>Domaines d’activité</translation>
    </message>
    <message>
        <source>Markets wanted</source>
        <translation>Marchés visés</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Booked people only</source>
        <translation>Inscrits seulement</translation>
    </message>
    <message>
        <source>Re-entry allowed</source>
        <translation>Retour permis</translation>
    </message>
    <message>
        <source>In, out or both</source>
        <translation>Entrée, sortie ou les deux</translation>
    </message>
    <message>
        <source>Admits who has not paid</source>
        <translation>Admet qui n’a pas payé</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Time of check-out by the clock</source>
        <translation>Heure de sortie automatique</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Type de question</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Required, confirm or optional</source>
        <translation>Obligatoire, à confirmer ou facultatif</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points de contrôle</translation>
    </message>
    <message>
        <source>In the house from</source>
        <translation>Sur place dès</translation>
    </message>
    <message>
        <source>In the house until</source>
        <translation>Sur place jusqu’à</translation>
    </message>
    <message>
        <source>Meetings guaranteed</source>
        <translation>Rendez-vous garantis</translation>
    </message>
    <message>
        <source>Most meetings</source>
        <translation>Rendez-vous au plus</translation>
    </message>
    <message>
        <source>Most meetings in a row</source>
        <translation>Rendez-vous d’affilée au plus</translation>
    </message>
    <message>
        <source>Hosts of the table</source>
        <translation>Hôtes de la table</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Whose meetings, ID or e-mail</source>
        <translation>Rendez-vous de, ID ou e-mail</translation>
    </message>
    <message>
        <source>Whose meetings</source>
        <translation>Rendez-vous de</translation>
    </message>
    <message>
        <source>Whose meetings, organisation</source>
        <translation>Rendez-vous de, organisation</translation>
    </message>
    <message>
        <source>Met earlier, ID or e-mail</source>
        <translation>Rencontré avant, ID ou e-mail</translation>
    </message>
    <message>
        <source>Met earlier</source>
        <translation>Rencontré avant</translation>
    </message>
    <message>
        <source>Met earlier, organisation</source>
        <translation>Rencontré avant, organisation</translation>
    </message>
    <message>
        <source>Met later, ID or e-mail</source>
        <translation>Rencontré après, ID ou e-mail</translation>
    </message>
    <message>
        <source>Met later</source>
        <translation>Rencontré après</translation>
    </message>
    <message>
        <source>Met later, organisation</source>
        <translation>Rencontré après, organisation</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Note on the outcome</source>
        <translation>Note sur la suite</translation>
    </message>
    <message>
        <source>Who told the outcome</source>
        <translation>Qui a dit la suite</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Participant {number}, ID or e-mail</source>
        <translation>Participant {number}, identifiant ou e-mail</translation>
    </message>
    <message>
        <source>Participant {number}</source>
        <translation>Participant {number}</translation>
    </message>
    <message>
        <source>Participant {number}, organisation</source>
        <translation>Participant {number}, organisation</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Créneaux</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Never to meet</source>
        <translation>Jamais ensemble</translation>
    </message>
    <message>
        <source>Who is met before whom</source>
        <translation>Qui est rencontré avant qui</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{file} is not an event file. Choose one that ends in .eventdesk.</source>
        <translation>{file} n’est pas un fichier d’événement. Choisissez un fichier qui se termine par .eventdesk.</translation>
    </message>
    <message>
        <source>{file} was made by a newer EventDesk. Update this one, then open it.</source>
        <translation>{file} vient d’une version plus récente d’EventDesk. Mettez celle-ci à jour, puis ouvrez-le.</translation>
    </message>
    <message>
        <source>{file} is no longer there. Was it moved, or a drive unplugged?</source>
        <translation>{file} n’est plus là. A-t-il été déplacé, ou un disque débranché&#x202f;?</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, or open it.</source>
        <translation>{file} existe déjà. Choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>{file} is busy with another program. Do it again in a moment.</source>
        <translation>{file} est utilisé par un autre programme. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>{file} may not be written here. Copy it to your own folder.</source>
        <translation>Impossible d’écrire {file} à cet endroit. Copiez-le dans votre dossier.</translation>
    </message>
    <message>
        <source>{file} is damaged. Open the last copy of it.</source>
        <translation>{file} est endommagé. Ouvrez sa dernière copie.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then do it again; nothing was lost.</source>
        <translation>Le disque est plein. Libérez de la place, puis réessayez&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The disk does not answer. Check the drive of {file}.</source>
        <translation>Le disque ne répond pas. Vérifiez celui de {file}.</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Aucune personne trouvée</translation>
    </message>
    <message>
        <source>Try the organisation, or a few letters of the name. Ctrl+N registers a walk-in.</source>
        <translation>Essayez l’organisation, ou quelques lettres du nom. Ctrl+N accueille sans inscription.</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter checks in, Ctrl+U registers a substitute, Esc goes back.</source>
        <translation>Flèches&#xa0;: choisir&#x202f;; Entrée&#xa0;: accueillir&#x202f;; Ctrl+U&#xa0;: remplaçant&#x202f;; Échap&#xa0;: revenir.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>Ne vient pas</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Wish weight lost</source>
        <translation>Poids non placé</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Attente maxi</translation>
    </message>
    <message>
        <source>Waits in all</source>
        <translation>Total d’attente</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Uneven breaks</source>
        <translation>Pauses inégales</translation>
    </message>
    <message>
        <source>Table changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Uneven slots</source>
        <translation>Charge inégale</translation>
    </message>
    <message>
        <source>The weight of the wishes that found no place; mutual ones weigh more.</source>
        <translation>Le poids des souhaits restés sans place&#x202f;; les réciproques pèsent davantage.</translation>
    </message>
    <message>
        <source>Slots that somebody waits in a row between two meetings, the worst of all people.</source>
        <translation>Créneaux d’attente de suite entre deux rendez-vous, le pire de tous.</translation>
    </message>
    <message>
        <source>Slots that people wait between their first and last meeting, all together.</source>
        <translation>Créneaux d’attente entre le premier et le dernier rendez-vous, tous ensemble.</translation>
    </message>
    <message>
        <source>How often people wait, however long, all together.</source>
        <translation>Combien de fois on attend, quelle que soit la durée, tous ensemble.</translation>
    </message>
    <message>
        <source>By how many breaks the one with most differs from the one with fewest.</source>
        <translation>Écart de pauses entre qui en a le plus et qui en a le moins.</translation>
    </message>
    <message>
        <source>How often people change tables between meetings; to another room counts twice.</source>
        <translation>Combien de fois on change de table entre deux rendez-vous&#x202f;; changer de salle compte double.</translation>
    </message>
    <message>
        <source>By how many meetings the fullest slot differs from the emptiest.</source>
        <translation>Écart de rendez-vous entre le créneau le plus plein et le plus vide.</translation>
    </message>
    <message>
        <source>all may fit</source>
        <translation>tout peut tenir</translation>
    </message>
    <message>
        <source>none is forced</source>
        <translation>rien d’imposé</translation>
    </message>
    <message>
        <source>could be even</source>
        <translation>égalité possible</translation>
    </message>
    <message>
        <source>Presence, limits and tables leave room for every wish, as far as is known.</source>
        <translation>Présence, limites et tables laissent place à chaque souhait, pour autant qu’on sache.</translation>
    </message>
    <message>
        <source>No wait is forced by presence, sessions, locks or full tables, as far as is known.</source>
        <translation>Ni présence, ni sessions, ni verrous, ni tables pleines n’imposent d’attente, pour autant qu’on sache.</translation>
    </message>
    <message>
        <source>Nothing forces more breaks on one than on another, as far as is known.</source>
        <translation>Rien n’impose plus de pauses à l’un qu’à l’autre, pour autant qu’on sache.</translation>
    </message>
    <message>
        <source>Nothing forces anybody to change tables, as far as is known.</source>
        <translation>Rien n’oblige à changer de table, pour autant qu’on sache.</translation>
    </message>
    <message>
        <source>Presence and locks leave room for slots that are equally full, as far as is known.</source>
        <translation>Présence et verrous permettent des créneaux également remplis, pour autant qu’on sache.</translation>
    </message>
    <message>
        <source>proven best</source>
        <translation>prouvé</translation>
    </message>
    <message>
        <source>at best {bound}</source>
        <translation>au mieux {bound}</translation>
    </message>
    <message>
        <source>No plan as good in the goals before has less.</source>
        <translation>Aucun plan aussi bon sur les objectifs précédents n’a moins.</translation>
    </message>
    <message>
        <source>No plan as good in the goals before has less than {bound}.</source>
        <translation>Aucun plan aussi bon sur les objectifs précédents n’a moins de {bound}.</translation>
    </message>
    <message>
        <source>{goal}: {value}, {bound}</source>
        <translation>{goal}&#xa0;: {value}, {bound}</translation>
    </message>
</context>
<context>
    <name>GreetingPage</name>
    <message>
        <source>Welcome, {name}</source>
        <translation>Bienvenue, {name}</translation>
    </message>
    <message>
        <source>Your meeting</source>
        <translation>Votre rendez-vous</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Table {number}</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>They are expected in the sessions of the group.</source>
        <translation>Ils sont attendus aux séances du groupe.</translation>
    </message>
    <message>
        <source>They count as members; who comes for them is expected only where named above.</source>
        <translation>Elles comptent comme membres&#x202f;; ceux qui viennent pour elles ne sont attendus que s’ils sont nommés plus haut.</translation>
    </message>
    <message>
        <source>Choose one that is offered.</source>
        <translation>Choisissez dans la liste proposée.</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Find a group</source>
        <translation>Chercher un groupe</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Pas encore de groupe</translation>
    </message>
    <message>
        <source>They come with the list of people.</source>
        <translation>La liste des participants les apporte.</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>{name} n’est plus sur la liste.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name}&#xa0;: enregistré.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Set a PIN first: a kiosk is left by one.</source>
        <translation>Définissez d’abord un code PIN&#xa0;: on quitte une borne par un code.</translation>
    </message>
    <message>
        <source>The desk locks in a minute. Save what you are editing.</source>
        <translation>Le poste se verrouille dans une minute. Enregistrez vos modifications.</translation>
    </message>
    <message>
        <source>Rights and kiosk</source>
        <translation>Droits et borne</translation>
    </message>
</context>
<context>
    <name>InTheWay</name>
    <message numerus="yes">
        <source>%n table(s) stand in this room. Move or remove them first.</source>
        <translation>
            <numerusform>%n table est dans cette salle. Déplacez-la ou retirez-la d’abord.</numerusform>
            <numerusform>%n tables sont dans cette salle. Déplacez-les ou retirez-les d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are held in this room. Give them another room first.</source>
        <translation>
            <numerusform>%n séance a lieu dans cette salle. Donnez-lui d’abord une autre salle.</numerusform>
            <numerusform>%n séances ont lieu dans cette salle. Donnez-leur d’abord une autre salle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) are planned there. Move or cancel them first.</source>
        <translation>
            <numerusform>%n rendez-vous y est prévu. Déplacez-le ou annulez-le d’abord.</numerusform>
            <numerusform>%n rendez-vous y sont prévus. Déplacez-les ou annulez-les d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoint(s) point to it. Change them first.</source>
        <translation>
            <numerusform>%n point de contrôle s’y rapporte. Modifiez-le d’abord.</numerusform>
            <numerusform>%n points de contrôle s’y rapportent. Modifiez-les d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these numbers are taken in this room. None was added.</source>
        <translation>
            <numerusform>%n de ces numéros est pris dans cette salle. Rien n’a été ajouté.</numerusform>
            <numerusform>%n de ces numéros sont pris dans cette salle. Rien n’a été ajouté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitationScreen</name>
    <message>
        <source>Start the rehearsal</source>
        <translation>Lancer la répétition</translation>
    </message>
    <message>
        <source>Play the day before it comes</source>
        <translation>Jouez la journée avant qu’elle n’arrive</translation>
    </message>
    <message>
        <source>A rehearsal is a copy of this event. Its clock stands an hour before the first meeting and runs as fast as you like; simulated people arrive, come late, stay away or leave early. Scan, search, move meetings: nothing of it reaches the real event.</source>
        <translation>La répétition générale se joue sur une copie de l’événement. Son horloge démarre une heure avant le premier rendez-vous et avance aussi vite que vous voulez&#x202f;; des participants simulés arrivent, sont en retard, ne viennent pas ou partent plus tôt. Scannez, cherchez, déplacez des rendez-vous&#xa0;: rien n’atteint l’événement réel.</translation>
    </message>
    <message>
        <source>The same number gives the same arrivals and no-shows.</source>
        <translation>Le même numéro donne les mêmes arrivées et les mêmes absences.</translation>
    </message>
    <message>
        <source>Number of the day</source>
        <translation>Numéro de la journée</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répétition générale</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Keys of the plan</source>
        <translation>Touches du plan</translation>
    </message>
    <message>
        <source>go from cell to cell</source>
        <translation>vont de case en case</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>picks a meeting up, and drops it</source>
        <translation>prend un rendez-vous, puis le pose</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>puts it back</source>
        <translation>le remet en place</translation>
    </message>
    <message>
        <source>carries it to the best cell</source>
        <translation>le porte à la meilleure case</translation>
    </message>
    <message>
        <source>locks a meeting, or lets it go</source>
        <translation>verrouille un rendez-vous ou le libère</translation>
    </message>
    <message>
        <source>opens the meeting</source>
        <translation>ouvre le rendez-vous</translation>
    </message>
    <message>
        <source>finds the right person</source>
        <translation>trouve le bon contact</translation>
    </message>
    <message>
        <source>tells that somebody does not come, or that a free table is lost</source>
        <translation>signale une absence, ou qu’une table libre est perdue</translation>
    </message>
    <message>
        <source>next and last meeting of those lit up</source>
        <translation>rendez-vous suivant et précédent de ceux qui sont éclairés</translation>
    </message>
    <message>
        <source>zooms in, out, to the whole day</source>
        <translation>agrandit, réduit, montre la journée entière</translation>
    </message>
    <message>
        <source>lights up a person or an organisation</source>
        <translation>éclaire une personne ou une organisation</translation>
    </message>
    <message>
        <source>undo, do again</source>
        <translation>annuler, refaire</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Check yourself in</source>
        <translation>Enregistrez-vous</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Hold your code to the reader, or type your e-mail address.</source>
        <translation>Présentez votre code au lecteur ou saisissez votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Hold your code to the reader.</source>
        <translation>Présentez votre code au lecteur.</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <translation>Veuillez vous adresser à l’accueil</translation>
    </message>
    <message>
        <source>Somebody will help you there.</source>
        <translation>On vous y aidera.</translation>
    </message>
    <message>
        <source>Enter a PIN to leave the kiosk.</source>
        <translation>Un code PIN permet de quitter la borne.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>S’enregistrer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Quitter la borne</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>US</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>French</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Belgian</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Swiss German</source>
        <translation>Suisse (allemand)</translation>
    </message>
    <message>
        <source>Swiss French</source>
        <translation>Suisse (français)</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Scanner calibrated</source>
        <translation>Lecteur étalonné</translation>
    </message>
    <message>
        <source>Scanner: read with Caps Lock on</source>
        <translation>Lecteur&#xa0;: lu en majuscules verrouillées</translation>
    </message>
    <message>
        <source>Scanner: {computer} keyboard read as {scanner}</source>
        <translation>Lecteur&#xa0;: clavier {computer} lu comme {scanner}</translation>
    </message>
    <message>
        <source>Scanner: {computer} keyboard with Caps Lock read as {scanner}</source>
        <translation>Lecteur&#xa0;: clavier {computer} avec Verr. Maj. lu comme {scanner}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>{colour}, shown alone</source>
        <translation>{colour}, montré seul</translation>
    </message>
</context>
<context>
    <name>ListParts</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>ListScreen</name>
    <message>
        <source>Undone.</source>
        <translation>C’est annulé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>This is empty but needed.</source>
        <translation>Cette cellule est vide mais nécessaire.</translation>
    </message>
    <message>
        <source>{value} is not an e-mail address.</source>
        <translation>{value} n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>{value} is not a country.</source>
        <translation>{value} n’est pas un pays.</translation>
    </message>
    <message>
        <source>{value} is not a language.</source>
        <translation>{value} n’est pas une langue.</translation>
    </message>
    <message>
        <source>{value} is not a date.</source>
        <translation>{value} n’est pas une date.</translation>
    </message>
    <message>
        <source>{value} is not a time.</source>
        <translation>{value} n’est pas une heure.</translation>
    </message>
    <message>
        <source>{value} has no date in front. Write one, or import the slots first.</source>
        <translation>{value} n’a pas de date devant. Écrivez-en une, ou importez d’abord les créneaux.</translation>
    </message>
    <message>
        <source>{value} does not exist on that day: clocks go forward.</source>
        <translation>{value} n’existe pas ce jour-là&#xa0;: on avance les horloges.</translation>
    </message>
    <message>
        <source>{value} is not a fitting whole number.</source>
        <translation>{value} n’est pas un nombre entier qui convient.</translation>
    </message>
    <message>
        <source>{value} is not one of the choices.</source>
        <translation>{value} ne fait pas partie des choix.</translation>
    </message>
    <message>
        <source>{value} is one choice alone. Part them by commas or semicolons.</source>
        <translation>{value} est un seul choix. Séparez-les par des virgules ou des points-virgules.</translation>
    </message>
    <message>
        <source>{value} ends before it starts.</source>
        <translation>{value} finit avant de commencer.</translation>
    </message>
    <message>
        <source>{value} is a formula. Write it as text.</source>
        <translation>{value} est une formule. Écrivez-la comme texte.</translation>
    </message>
    <message>
        <source>{value} has broken letters. Save the list as UTF-8.</source>
        <translation>{value} contient des lettres abîmées. Enregistrez la liste en UTF-8.</translation>
    </message>
    <message>
        <source>{value} is a number that lost digits in the spreadsheet. Format its column as text.</source>
        <translation>{value} est un nombre qui a perdu des chiffres dans le tableur. Donnez à sa colonne le format texte.</translation>
    </message>
    <message>
        <source>{value} is an error of the spreadsheet.</source>
        <translation>{value} est une erreur du tableur.</translation>
    </message>
    <message>
        <source>{value} has no column. A comma or semicolon stands outside quotes.</source>
        <translation>{value} n’a pas de colonne. Une virgule ou un point-virgule n’est pas entre guillemets.</translation>
    </message>
    <message>
        <source>{value} is on the list twice.</source>
        <translation>{value} figure deux fois sur la liste.</translation>
    </message>
    <message>
        <source>{value} is the badge of somebody else.</source>
        <translation>{value} est le badge de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>{value} is a code of somebody else too. The desk will ask whom it means.</source>
        <translation>{value} est aussi le code de quelqu’un d’autre. Le poste demandera qui est visé.</translation>
    </message>
    <message>
        <source>{value} is the address of somebody else on the list, too.</source>
        <translation>{value} est aussi l’adresse d’une autre personne de la liste.</translation>
    </message>
    <message>
        <source>{value} is no status known. It is taken for registered.</source>
        <translation>{value} n’est pas un statut connu. Il compte comme une inscription valable.</translation>
    </message>
    <message>
        <source>{value} is nobody known. Import the people first.</source>
        <translation>{value} n’est pas connu. Importez d’abord les participants.</translation>
    </message>
    <message>
        <source>{value} could be several people. Give an id or an e-mail.</source>
        <translation>{value} peut désigner plusieurs personnes. Donnez un identifiant ou un e-mail.</translation>
    </message>
    <message>
        <source>{value} is the same person.</source>
        <translation>{value} est la même personne.</translation>
    </message>
    <message>
        <source>There are fewer than two people.</source>
        <translation>Il y a moins de deux personnes.</translation>
    </message>
    <message>
        <source>{value} is no organisation known. Import the people first.</source>
        <translation>{value} n’est pas une organisation connue. Importez d’abord les participants.</translation>
    </message>
    <message>
        <source>{value} is no room known. Import the rooms first.</source>
        <translation>{value} n’est pas une salle connue. Importez d’abord les salles.</translation>
    </message>
    <message>
        <source>{value} is no table known. Import the tables first.</source>
        <translation>{value} n’est pas une table connue. Importez d’abord les tables.</translation>
    </message>
    <message>
        <source>{value} is no session known. Import the sessions first.</source>
        <translation>{value} n’est pas une séance connue. Importez d’abord les séances.</translation>
    </message>
    <message>
        <source>{value} is no checkpoint known. Import the checkpoints first.</source>
        <translation>{value} n’est pas un point de contrôle connu. Importez d’abord les points de contrôle.</translation>
    </message>
    <message>
        <source>The meeting did not take place, so nothing came of it.</source>
        <translation>Ce rendez-vous n’a pas eu lieu, il n’a donc pas eu de suite.</translation>
    </message>
    <message>
        <source>{value} is longer than any code.</source>
        <translation>{value} est plus long que tout code.</translation>
    </message>
    <message>
        <source>{value} is no slot known. Import the slots first.</source>
        <translation>{value} n’est pas un créneau connu. Importez d’abord les créneaux.</translation>
    </message>
    <message>
        <source>The list is no longer there.</source>
        <translation>La liste n’est plus là.</translation>
    </message>
    <message>
        <source>The list cannot be read.</source>
        <translation>La liste ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The list is too large to be one.</source>
        <translation>La liste est trop grande pour en être une.</translation>
    </message>
    <message>
        <source>A cell of line {detail} is too large.</source>
        <translation>Une cellule de la ligne {detail} est trop grande.</translation>
    </message>
    <message>
        <source>The list has more than {detail} lines.</source>
        <translation>La liste a plus de {detail} lignes.</translation>
    </message>
    <message>
        <source>Line {detail} has too many columns.</source>
        <translation>La ligne {detail} a trop de colonnes.</translation>
    </message>
    <message>
        <source>The list is neither text nor a workbook.</source>
        <translation>La liste n’est ni du texte ni un classeur.</translation>
    </message>
    <message>
        <source>The workbook is damaged.</source>
        <translation>Le classeur est endommagé.</translation>
    </message>
    <message>
        <source>This is a workbook of an old kind. Save it as .xlsx or CSV.</source>
        <translation>C’est un classeur d’un ancien format. Enregistrez-le en .xlsx ou en CSV.</translation>
    </message>
    <message>
        <source>This is a workbook of another program. Save it as .xlsx or CSV.</source>
        <translation>C’est un classeur d’un autre logiciel. Enregistrez-le en .xlsx ou en CSV.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Save it without one.</source>
        <translation>Le classeur est protégé par un mot de passe. Enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>This is a web page. Open it in a spreadsheet and save it as .xlsx or CSV.</source>
        <translation>C’est une page web. Ouvrez-la dans un tableur et enregistrez-la en .xlsx ou en CSV.</translation>
    </message>
    <message>
        <source>The quote that opens in line {detail} is never closed. Close it or take it out.</source>
        <translation>Le guillemet ouvert à la ligne {detail} n’est jamais fermé. Fermez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “{detail}”.</source>
        <translation>Le classeur n’a pas de feuille «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>A column is no longer in the list.</source>
        <translation>Une colonne n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>A field is not known.</source>
        <translation>Un champ n’est pas connu.</translation>
    </message>
    <message>
        <source>A column that is needed was not found.</source>
        <translation>Une colonne nécessaire n’a pas été trouvée.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{value} is none of these: {choices}.</source>
        <translation>{value} n’est pas l’un de ces choix&#xa0;: {choices}.</translation>
    </message>
</context>
<context>
    <name>ListsScreen</name>
    <message>
        <source>What the list is about</source>
        <translation>Objet de la liste</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Feuille du classeur</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>CSV or XLSX, as they were exported</source>
        <translation>CSV ou XLSX, tels qu’exportés</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>Listes (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Sheet: {name}</source>
        <translation>Feuille&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>L’import a été annulé.</translation>
    </message>
    <message>
        <source>Saved: {new} new, {changed} changed.</source>
        <translation>Enregistré&#xa0;: {new} nouveaux, {changed} modifiés.</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Choose a list, or drop it here</source>
        <translation>Choisissez une liste ou déposez-la ici</translation>
    </message>
    <message>
        <source>Nothing is saved before you have seen what it changes.</source>
        <translation>Rien n’est enregistré avant que vous ayez vu ce qui change.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <source>Say at the right which column holds what, then have the list read again.</source>
        <translation>Indiquez à droite ce que contient chaque colonne, puis faites relire la liste.</translation>
    </message>
    <message>
        <source>A column that is needed was not found</source>
        <translation>Une colonne nécessaire n’a pas été trouvée</translation>
    </message>
    <message>
        <source>This is no list that can be read</source>
        <translation>Cette liste ne peut pas être lue</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LookBar</name>
    <message>
        <source>Design</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation>Traits de coupe</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>Recto verso</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit the design</source>
        <translation>Modifier le modèle</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Essai</translation>
    </message>
</context>
<context>
    <name>MappingForm</name>
    <message>
        <source>Say which column holds what. Fields without a column stay as they are.</source>
        <translation>Indiquez ce que contient chaque colonne. Les champs sans colonne restent tels quels.</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Aucune colonne</translation>
    </message>
    <message>
        <source>Several in a cell are separated by semicolons.</source>
        <translation>Plusieurs dans une cellule sont séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>One of these is needed</source>
        <translation>L’une de ces colonnes est nécessaire</translation>
    </message>
</context>
<context>
    <name>MatrixPart</name>
    <message>
        <source>Find an organisation</source>
        <translation>Chercher une organisation</translation>
    </message>
    <message>
        <source>Who asked whom</source>
        <translation>Qui a demandé qui</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>Cases plus petites</translation>
    </message>
    <message>
        <source>Larger cells</source>
        <translation>Cases plus grandes</translation>
    </message>
    <message>
        <source>{asker} asked nobody of {whom}.</source>
        <translation>Aucune demande&#xa0;: {asker} → {whom}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) of {asker} to {whom}</source>
        <translation>
            <numerusform>%Ln demande&#xa0;: {asker} → {whom}</numerusform>
            <numerusform>%Ln demandes&#xa0;: {asker} → {whom}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mutual</source>
        <translation>
            <numerusform>%Ln réciproque</numerusform>
            <numerusform>%Ln réciproques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s)</source>
        <translation>
            <numerusform>%Ln organisation</numerusform>
            <numerusform>%Ln organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>rows ask columns, green marks mutual wishes</source>
        <translation>les lignes demandent les colonnes, le vert marque le réciproque</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Sans organisation</translation>
    </message>
    <message numerus="yes">
        <source>{found} of %Ln organisation(s) found</source>
        <translation>
            <numerusform>%Ln organisation, {found} trouvée</numerusform>
            <numerusform>%Ln organisations, dont {found} trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>{asker} → {whom}</source>
        <translation>{asker} → {whom}</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Pas encore de demandes</translation>
    </message>
    <message>
        <source>Import a list, or add a request.</source>
        <translation>Importez une liste ou ajoutez une demande.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>Enter shows the requests.</source>
        <translation>Entrée montre les demandes.</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>A4, one badge to cut out</source>
        <translation>A4, un badge à découper</translation>
    </message>
    <message>
        <source>A4, 4 badges to cut out</source>
        <translation>A4, 4 badges à découper</translation>
    </message>
    <message>
        <source>A4, 8 badges to cut out</source>
        <translation>A4, 8 badges à découper</translation>
    </message>
    <message>
        <source>A4, 10 badges to cut out</source>
        <translation>A4, 10 badges à découper</translation>
    </message>
    <message>
        <source>A4, folded to A6, agenda inside</source>
        <translation>A4 plié en A6, agenda dedans</translation>
    </message>
    <message>
        <source>Label {size} · {name}</source>
        <translation>Étiquette {size} · {name}</translation>
    </message>
    <message>
        <source>{name} · {n} of {size}</source>
        <translation>{name} · {n} de {size}</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Choose somebody who is offered.</source>
        <translation>Choisissez une personne proposée.</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Tapez une partie du nom</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
</context>
<context>
    <name>MeetingsScreen</name>
    <message>
        <source>Find a meeting</source>
        <translation>Chercher un rendez-vous</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Ajouter un rendez-vous</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Aucun rendez-vous pour l’instant</translation>
    </message>
    <message>
        <source>Import a list, or add a meeting.</source>
        <translation>Importez une liste, ou ajoutez un rendez-vous.</translation>
    </message>
    <message>
        <source>{count} with a clash</source>
        <translation>{count} en conflit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Partly held</source>
        <translation>Tenu en partie</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Annuler le rendez-vous</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Meeting at {time}</source>
        <translation>Rendez-vous de {time}</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouveau rendez-vous</translation>
    </message>
    <message>
        <source>{count} on the plan</source>
        <translation>{count} au programme</translation>
    </message>
    <message>
        <source>Meeting saved: {state}.</source>
        <translation>Rendez-vous enregistré&#xa0;: {state}.</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>The other record</source>
        <translation>L’autre fiche</translation>
    </message>
    <message>
        <source>This record stays, and takes over what only the other knows: meetings, groups, badge, scans.</source>
        <translation>Cette fiche reste et reprend ce que seule l’autre connaît&#xa0;: rendez-vous, groupes, badge, scans.</translation>
    </message>
    <message>
        <source>Choose one that is offered.</source>
        <translation>Choisissez parmi les propositions.</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Another number of minutes</source>
        <translation>Autre nombre de minutes</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>NewcomerForm</name>
    <message>
        <source>Wishes to meet</source>
        <translation>Souhaite rencontrer</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>Choose one that is offered.</source>
        <translation>Choisissez parmi les propositions.</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>Not told yet</source>
        <translation>Pas encore connue</translation>
    </message>
    <message>
        <source>Save how it went</source>
        <translation>Enregistrer le déroulement</translation>
    </message>
    <message>
        <source>Who did not come?</source>
        <translation>Qui n’est pas venu&#x202f;?</translation>
    </message>
    <message>
        <source>{name} did not come</source>
        <translation>{name} n’est pas venu</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>{person} meets {others} then.</source>
        <translation>{person} rencontre alors {others}.</translation>
    </message>
    <message>
        <source>The table is taken by {others}.</source>
        <translation>La table est prise par {others}.</translation>
    </message>
    <message>
        <source>The table is out of service.</source>
        <translation>La table est hors service.</translation>
    </message>
    <message>
        <source>The table has too few seats.</source>
        <translation>La table a trop peu de places.</translation>
    </message>
    <message>
        <source>{person} is in “{words}” then.</source>
        <translation>{person} est alors à «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>{person} is not in the house then.</source>
        <translation>{person} n’est alors pas là.</translation>
    </message>
    <message>
        <source>The table is kept for {person}.</source>
        <translation>La table est réservée à {person}.</translation>
    </message>
    <message>
        <source>{person} has a table of their own.</source>
        <translation>{person} a sa propre table.</translation>
    </message>
    <message>
        <source>They are to be kept apart.</source>
        <translation>Ils ne doivent pas se rencontrer.</translation>
    </message>
    <message>
        <source>{person} has as many meetings as allowed.</source>
        <translation>{person} a déjà autant de rendez-vous que permis.</translation>
    </message>
    <message>
        <source>{person} would have no pause for too long.</source>
        <translation>{person} resterait trop longtemps sans pause.</translation>
    </message>
    <message>
        <source>{person} is to meet them in another order.</source>
        <translation>{person} doit les voir dans un autre ordre.</translation>
    </message>
    <message>
        <source>This slot has begun.</source>
        <translation>Ce créneau a commencé.</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Entrance</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Let in at once</source>
        <translation>Faire entrer tout de suite</translation>
    </message>
    <message>
        <source>Show first, Enter lets in</source>
        <translation>Montrer d’abord, Entrée fait entrer</translation>
    </message>
    <message>
        <source>A scan is to</source>
        <translation>Un scan doit</translation>
    </message>
    <message>
        <source>Badge at check-in</source>
        <translation>Badge à l’accueil</translation>
    </message>
    <message>
        <source>As the event has it</source>
        <translation>Celui de l’événement</translation>
    </message>
    <message>
        <source>Badge paper at this desk</source>
        <translation>Papier des badges à ce poste</translation>
    </message>
    <message>
        <source>Agenda at check-in</source>
        <translation>Agenda à l’accueil</translation>
    </message>
    <message>
        <source>On the printer chosen on the screen of this paper.</source>
        <translation>Sur l’imprimante choisie à l’écran de ce papier.</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>Choose one that is offered.</source>
        <translation>Choisissez parmi les propositions.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>La première fois</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>In the day of</source>
        <translation>Dans la journée de</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Tapez une partie du nom</translation>
    </message>
    <message>
        <source>Met earlier</source>
        <translation>Rencontré avant</translation>
    </message>
    <message>
        <source>Met later</source>
        <translation>Rencontré après</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Dans l’autre sens</translation>
    </message>
    <message>
        <source>Choose somebody who is offered.</source>
        <translation>Choisissez une personne proposée.</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Who is met before whom</source>
        <translation>Qui est rencontré avant qui</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Chercher quelqu’un</translation>
    </message>
    <message>
        <source>In the day of</source>
        <translation>Dans la journée de</translation>
    </message>
    <message>
        <source>Met earlier</source>
        <translation>Rencontré avant</translation>
    </message>
    <message>
        <source>Met later</source>
        <translation>Rencontré après</translation>
    </message>
    <message>
        <source>Any order will do</source>
        <translation>Tout ordre convient</translation>
    </message>
    <message>
        <source>Say who is to be met before whom, such as the bank before the buyer.</source>
        <translation>Dites qui doit être rencontré avant qui, comme la banque avant l’acheteur.</translation>
    </message>
    <message>
        <source>Add an order</source>
        <translation>Ajouter un ordre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln ordre</numerusform>
            <numerusform>%Ln ordres</numerusform>
        </translation>
    </message>
    <message>
        <source>They may be met in any order.</source>
        <translation>Ils peuvent être rencontrés dans tout ordre.</translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation>L’ordre est enregistré.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
</context>
<context>
    <name>Ordered</name>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>OrganisationForm</name>
    <message>
        <source>Not known</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Choose one that is offered.</source>
        <translation>Choisissez dans la liste proposée.</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Such as manufacturer or port.</source>
        <translation>Par exemple fabricant ou port.</translation>
    </message>
    <message>
        <source>People who come for it: {count}</source>
        <translation>Viennent pour elle&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>OrganisationList</name>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Find an organisation</source>
        <translation>Chercher une organisation</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Pas encore d’organisation</translation>
    </message>
    <message>
        <source>They come with the list of people.</source>
        <translation>La liste des participants les apporte.</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>{count} organisations, {here} represented here</source>
        <translation>{count} organisations, {here} représentées ici</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>{name} n’est plus sur la liste.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name}&#xa0;: enregistré.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle organisation</translation>
    </message>
</context>
<context>
    <name>Organisations</name>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Dedicated member</source>
        <translation>Membre privilégié</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Fewer than 10 people</source>
        <translation>Moins de 10 personnes</translation>
    </message>
    <message>
        <source>10 to 49 people</source>
        <translation>De 10 à 49 personnes</translation>
    </message>
    <message>
        <source>50 to 249 people</source>
        <translation>De 50 à 249 personnes</translation>
    </message>
    <message>
        <source>250 people or more</source>
        <translation>250 personnes ou plus</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Follow-up</source>
        <translation>Suivi convenu</translation>
    </message>
    <message>
        <source>Offer asked for</source>
        <translation>Devis demandé</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Coopération</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Seconds per check-in</source>
        <translation>Secondes par entrée</translation>
    </message>
    <message>
        <source>Came, of all</source>
        <translation>Arrivés sur inscrits</translation>
    </message>
    <message>
        <source>Due, not in</source>
        <translation>Attendus, absents</translation>
    </message>
    <message>
        <source>Longest queue</source>
        <translation>File maximale</translation>
    </message>
    <message>
        <source>First slot all in by</source>
        <translation>1ᵉʳ créneau au complet à</translation>
    </message>
    <message>
        <source>{people} · {minutes} min</source>
        <translation>{people} · {minutes} min</translation>
    </message>
    <message>
        <source>Longest at {time}, if everybody who is due stands in the queue, and the desks work on as now.</source>
        <translation>La plus longue à {time}, si tous ceux qui sont attendus font la queue et si les postes continuent au même rythme.</translation>
    </message>
    <message>
        <source>The middle value, of check-ins that follow each other within a minute at one desk.</source>
        <translation>Valeur médiane des entrées qui se suivent en moins d’une minute au même poste.</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Nobody has come yet</source>
        <translation>Personne n’est encore venu</translation>
    </message>
    <message>
        <source>Refusals by reason</source>
        <translation>Refus par motif</translation>
    </message>
    <message>
        <source>No scan was refused</source>
        <translation>Aucun refus</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Entrés</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>Let in for the first time during the last 15 minutes</source>
        <translation>Entrés pour la première fois pendant les 15 dernières minutes</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>Motif du refus</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>time</comment>
        <translation>Dernier</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>PairForm</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Tapez une partie du nom</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Personne ou organisation</translation>
    </message>
    <message>
        <source>Never meets</source>
        <translation>Ne rencontre jamais</translation>
    </message>
    <message>
        <source>Such as competitors, or that they met last year.</source>
        <translation>Par exemple concurrents, ou déjà rencontrés l’an dernier.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Choose one that is offered.</source>
        <translation>Choisissez parmi les propositions.</translation>
    </message>
</context>
<context>
    <name>PairList</name>
    <message>
        <source>Never to meet</source>
        <translation>Jamais ensemble</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Chercher quelqu’un</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Never meets</source>
        <translation>Ne rencontre jamais</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Everybody may meet everybody</source>
        <translation>Tous peuvent se rencontrer</translation>
    </message>
    <message>
        <source>Keep competitors apart, or those who met last year.</source>
        <translation>Séparez les concurrents, ou ceux qui se sont vus l’an dernier.</translation>
    </message>
    <message>
        <source>Keep two apart</source>
        <translation>En séparer deux</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln paire</numerusform>
            <numerusform>%Ln paires</numerusform>
        </translation>
    </message>
    <message>
        <source>They may meet.</source>
        <translation>Ils peuvent se rencontrer.</translation>
    </message>
    <message>
        <source>They never meet.</source>
        <translation>Ils ne se rencontrent jamais.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>A new name makes a new organisation.</source>
        <translation>Un nouveau nom crée une organisation.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Is not coming</source>
        <translation>Ne viendra pas</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Choose one that is offered.</source>
        <translation>Choisissez dans la liste proposée.</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>À demander</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Where it is another than given and family name.</source>
        <translation>S’il diffère du prénom et du nom de famille.</translation>
    </message>
    <message>
        <source>To the list of participants and to photographs.</source>
        <translation>À la liste des participants et aux photographies.</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation>Nom sur le badge</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Notes for the desk</source>
        <translation>Notes pour l’accueil</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titre devant le nom</translation>
    </message>
</context>
<context>
    <name>PersonList</name>
    <message>
        <source>People</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} trouvé(s)</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Pas encore de participant</translation>
    </message>
    <message>
        <source>Import a list, or add somebody.</source>
        <translation>Importez une liste, ou ajoutez quelqu’un.</translation>
    </message>
    <message>
        <source>Who are you looking for?</source>
        <translation>Qui cherchez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>{count} registered, {here} here</source>
        <translation>{count} inscrits, {here} présents</translation>
    </message>
    <message>
        <source>{name} is checked in.</source>
        <translation>{name} est accueilli.</translation>
    </message>
    <message>
        <source>This person is in already.</source>
        <translation>Cette personne est déjà entrée.</translation>
    </message>
    <message>
        <source>They meet.</source>
        <translation>Ils se rencontrent.</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>{name} n’est plus sur la liste.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name}&#xa0;: enregistré.</translation>
    </message>
    <message>
        <source>Type two characters of a name or more.</source>
        <translation>Tapez au moins deux caractères d’un nom.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>The same person as another record</source>
        <translation>La même personne qu’une autre fiche</translation>
    </message>
    <message>
        <source>Two people in this record</source>
        <translation>Deux personnes dans cette fiche</translation>
    </message>
    <message>
        <source>Late, leaves, does not come</source>
        <translation>En retard, part, ne vient pas</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Accueillir</translation>
    </message>
    <message>
        <source>Make one of both</source>
        <translation>N’en faire qu’une</translation>
    </message>
    <message>
        <source>Make two of it</source>
        <translation>En faire deux</translation>
    </message>
</context>
<context>
    <name>Picks</name>
    <message>
        <source>Type to add</source>
        <translation>Tapez pour ajouter</translation>
    </message>
    <message>
        <source>{name}: those chosen</source>
        <translation>{name}&#xa0;: choix faits</translation>
    </message>
    <message>
        <source>Take away {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>The PIN of a role gives the desk to you for a while. Scans go on meanwhile.</source>
        <translation>Le code PIN d’un rôle vous confie le poste pour un moment. Les scans continuent entre-temps.</translation>
    </message>
    <message>
        <source>So that the log says who it was.</source>
        <translation>Pour que le journal dise qui c’était.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Your name (optional)</source>
        <translation>Votre nom (facultatif)</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds} s.</source>
        <translation>Trop de codes PIN erronés. Réessayez dans {seconds} s.</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
</context>
<context>
    <name>PinLine</name>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Set the PIN: {role}</source>
        <translation>Définir le code PIN&#xa0;: {role}</translation>
    </message>
    <message>
        <source>Remove the PIN: {role}</source>
        <translation>Retirer le code PIN&#xa0;: {role}</translation>
    </message>
    <message>
        <source>PIN: {role}</source>
        <translation>Code PIN&#xa0;: {role}</translation>
    </message>
    <message>
        <source>Is set</source>
        <translation>Défini</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
</context>
<context>
    <name>PlanCanvas</name>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Hors service</translation>
    </message>
</context>
<context>
    <name>PlanGrid</name>
    <message>
        <source>Plan of the day</source>
        <translation>Plan de la journée</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Somebody who has left</source>
        <translation>Quelqu’un qui n’est plus inscrit</translation>
    </message>
    <message>
        <source>{time} · Table {table}</source>
        <translation>{time} · Table {table}</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attentes</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>pauses</translation>
    </message>
    <message>
        <source>table changes</source>
        <translation>changements de table</translation>
    </message>
    <message>
        <source>costs nothing</source>
        <translation>ne coûte rien</translation>
    </message>
</context>
<context>
    <name>PlannerFrame</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Non placés</translation>
    </message>
    <message>
        <source>Build the day</source>
        <translation>Construire</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Keys of the plan</source>
        <translation>Touches du plan</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>No slots yet</source>
        <translation>Pas encore de créneaux</translation>
    </message>
    <message>
        <source>Import the list of slots: the columns of the plan.</source>
        <translation>Importez la liste des créneaux&#xa0;: les colonnes du plan.</translation>
    </message>
    <message>
        <source>No tables yet</source>
        <translation>Pas encore de tables</translation>
    </message>
    <message>
        <source>Import the list of tables: the lines of the plan.</source>
        <translation>Importez la liste des tables&#xa0;: les lignes du plan.</translation>
    </message>
    <message>
        <source>Not placed ({count})</source>
        <translation>Non placés ({count})</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation>Demi-journée</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 heures</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>How much of the day is shown</source>
        <translation>Partie de la journée montrée</translation>
    </message>
    <message>
        <source>Light up a person or an organisation</source>
        <translation>Éclairer la journée de…</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Colorer par</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Close what stands beside the plan</source>
        <translation>Fermer ce qui est à côté du plan</translation>
    </message>
</context>
<context>
    <name>PlannerScreen</name>
    <message>
        <source>No meetings yet: build the day, or place wishes by hand.</source>
        <translation>Pas encore de rendez-vous&#xa0;: construisez la journée ou placez les souhaits à la main.</translation>
    </message>
    <message>
        <source>No requests yet: import them, and the day can be built.</source>
        <translation>Pas encore de demandes&#xa0;: importez-les pour construire la journée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln rendez-vous</numerusform>
            <numerusform>%Ln rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked</source>
        <translation>
            <numerusform>%Ln verrouillé</numerusform>
            <numerusform>%Ln verrouillés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clashing</source>
        <translation>
            <numerusform>%Ln en conflit</numerusform>
            <numerusform>%Ln en conflit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a place</source>
        <translation>
            <numerusform>%Ln sans place</numerusform>
            <numerusform>%Ln sans place</numerusform>
        </translation>
    </message>
    <message>
        <source>proposed, not saved</source>
        <translation>simple proposition</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>This day is only proposed: take it over or throw it away first.</source>
        <translation>Cette journée n’est que proposée&#xa0;: reprenez-la ou abandonnez-la d’abord.</translation>
    </message>
    <message>
        <source>This meeting is locked. L lets it go.</source>
        <translation>Ce rendez-vous est verrouillé. L le libère.</translation>
    </message>
    <message>
        <source>This meeting is under way or over.</source>
        <translation>Ce rendez-vous est en cours ou terminé.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Refait.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>They have changed places.</source>
        <translation>Ils ont changé de place.</translation>
    </message>
    <message>
        <source>{names}: {time}, table {table}</source>
        <translation>{names}&#xa0;: {time}, table {table}</translation>
    </message>
    <message>
        <source>The plan is published as version {number}.</source>
        <translation>Le plan est publié en version {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new meeting(s), published as version {number}.</source>
        <translation>
            <numerusform>%Ln nouveau rendez-vous, publié en version {number}.</numerusform>
            <numerusform>%Ln nouveaux rendez-vous, publiés en version {number}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Verdicts of scans, and the bell</source>
        <translation>Résultat des scans, et sonnerie</translation>
    </message>
    <message>
        <source>At this desk</source>
        <translation>À ce poste</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas ici</translation>
    </message>
    <message>
        <source>Bell of each slot</source>
        <translation>Sonnerie des créneaux</translation>
    </message>
    <message>
        <source>F11 shows the window on the full screen.</source>
        <translation>F11 affiche la fenêtre en plein écran.</translation>
    </message>
</context>
<context>
    <name>PresenceFields</name>
    <message>
        <source>As the rules say</source>
        <translation>Selon les règles</translation>
    </message>
    <message>
        <source>In the house from</source>
        <translation>Sur place dès</translation>
    </message>
    <message>
        <source>In the house until</source>
        <translation>Sur place jusqu’à</translation>
    </message>
    <message>
        <source>Leave empty for the whole day.</source>
        <translation>Laissez vide pour toute la journée.</translation>
    </message>
    <message>
        <source>Meetings guaranteed</source>
        <translation>Rendez-vous garantis</translation>
    </message>
    <message>
        <source>Most meetings</source>
        <translation>Rendez-vous au plus</translation>
    </message>
    <message>
        <source>Meetings without a pause.</source>
        <translation>Rendez-vous sans pause.</translation>
    </message>
    <message>
        <source>Most in a row</source>
        <translation>Au plus d’affilée</translation>
    </message>
    <message>
        <source>This is no time, such as 12:30.</source>
        <translation>Ce n’est pas une heure, comme 12:30.</translation>
    </message>
    <message>
        <source>This is before they come.</source>
        <translation>C’est avant l’arrivée.</translation>
    </message>
</context>
<context>
    <name>PrintPane</name>
    <message>
        <source>All shown</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Ce qui s’imprime</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Make PDF</source>
        <translation>Créer le PDF</translation>
    </message>
    <message>
        <source>Making {what}</source>
        <translation>Préparation&#xa0;: {what}</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Sans imprimante</translation>
    </message>
    <message>
        <source>Add a printer in the settings of this computer and come back, or make a PDF.</source>
        <translation>Ajoutez une imprimante dans les réglages de cet ordinateur et revenez, ou créez un PDF.</translation>
    </message>
    <message numerus="yes">
        <source>Print %n</source>
        <translation>
            <numerusform>Imprimer %n</numerusform>
            <numerusform>Imprimer %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} went to {printer}.</source>
        <translation>Envoi à {printer}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{file} holds {what}.</source>
        <translation>{file} contient {what}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%n texts have letters without a shape here: {examples}.</source>
        <translation>
            <numerusform>%n texte contient des lettres qui n’existent pas dans cette police&#xa0;: {examples}.</numerusform>
            <numerusform>%n textes contiennent des lettres qui n’existent pas dans cette police&#xa0;: {examples}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} is printed as {shown}</source>
        <translation>{text} est imprimé {shown}</translation>
    </message>
    <message>
        <source>For a person, “Name on the badge” can say otherwise.</source>
        <translation>Pour une personne, le champ «&#xa0;Nom sur le badge&#xa0;» peut en décider autrement.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>This computer has no printing system. Install CUPS, or make a PDF.</source>
        <translation>Cet ordinateur n’a pas de système d’impression. Installez CUPS, ou créez un PDF.</translation>
    </message>
    <message>
        <source>This printer is not there any more. Choose another one, or make a PDF.</source>
        <translation>Cette imprimante n’est plus là. Choisissez-en une autre, ou créez un PDF.</translation>
    </message>
    <message>
        <source>The printer takes no work: {detail}. Look at it, then print again.</source>
        <translation>L’imprimante ne prend aucun travail&#xa0;: {detail}. Allez la voir, puis imprimez de nouveau.</translation>
    </message>
    <message>
        <source>The printing system does not answer. Check its cable, then print again.</source>
        <translation>Le système d’impression ne répond pas. Vérifiez son câble, puis imprimez de nouveau.</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>Markets wanted</source>
        <translation>Marchés visés</translation>
    </message>
    <message>
        <source>One thing a line, or sentences: each is compared by itself.</source>
        <translation>Une chose par ligne, ou des phrases&#xa0;: chacune est comparée à part.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Fields of work</source>
        <translation>Domaines d’activité</translation>
    </message>
    <message>
        <source>With commas between.</source>
        <translation>Séparés par des virgules.</translation>
    </message>
    <message>
        <source>Choose one that is offered.</source>
        <translation>Choisissez parmi les propositions.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>The sample event is being made.</source>
        <translation>L’événement d’exemple se prépare.</translation>
    </message>
    <message>
        <source>Desk 1</source>
        <translation>Poste 1</translation>
    </message>
    <message>
        <source>Rehearsal: nothing of this reaches the real event. The clock is simulated.</source>
        <translation>Répétition générale&#xa0;: rien n’atteint l’événement réel. L’horloge est simulée.</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Terminer la répétition</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Right person</source>
        <translation>Bon contact</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Agendas</source>
        <translation>Agendas</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Imprévu</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>{one}; {two}</source>
        <translation>{one}&#x202f;; {two}</translation>
    </message>
    <message>
        <source>{what}: because {cause}</source>
        <translation>{what}&#xa0;: {cause}</translation>
    </message>
    <message>
        <source>Nothing has to move</source>
        <translation>Rien ne doit bouger</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings move</source>
        <translation>
            <numerusform>%n rendez-vous bouge</numerusform>
            <numerusform>%n rendez-vous bougent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get another table</source>
        <translation>
            <numerusform>%n change de table</numerusform>
            <numerusform>%n changent de table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions move</source>
        <translation>
            <numerusform>%n séance bouge</numerusform>
            <numerusform>%n séances bougent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new</source>
        <translation>
            <numerusform>%n est nouveau</numerusform>
            <numerusform>%n sont nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people change</source>
        <translation>
            <numerusform>%n personne concernée</numerusform>
            <numerusform>%n personnes concernées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wishes find no place</source>
        <translation>
            <numerusform>%n souhait ne trouve pas de place</numerusform>
            <numerusform>%n souhaits ne trouvent pas de place</numerusform>
        </translation>
    </message>
    <message>
        <source>none lost</source>
        <translation>aucun rendez-vous perdu</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings lost</source>
        <translation>
            <numerusform>%n rendez-vous perdu</numerusform>
            <numerusform>%n rendez-vous perdus</numerusform>
        </translation>
    </message>
    <message>
        <source>{aim}: {value}</source>
        <translation>{aim}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>best possible</source>
        <translation>le mieux possible</translation>
    </message>
    <message numerus="yes">
        <source>at most %n better</source>
        <translation>
            <numerusform>au plus %n de mieux</numerusform>
            <numerusform>au plus %n de mieux</numerusform>
        </translation>
    </message>
    <message>
        <source>No place for {pairs}</source>
        <translation>Pas de place pour {pairs}</translation>
    </message>
    <message>
        <source>Too late to be moved, though they cannot be held: {pairs}</source>
        <translation>Trop tard pour les déplacer, bien qu’ils ne puissent se tenir&#xa0;: {pairs}</translation>
    </message>
    <message>
        <source>{person} is late until {time}</source>
        <translation>{person} est en retard jusqu’à {time}</translation>
    </message>
    <message>
        <source>{person} leaves at {time}</source>
        <translation>{person} part à {time}</translation>
    </message>
    <message>
        <source>{person} leaves</source>
        <translation>{person} part</translation>
    </message>
    <message>
        <source>{person} does not come</source>
        <translation>{person} ne vient pas</translation>
    </message>
    <message>
        <source>{person} is back</source>
        <translation>{person} est revenu</translation>
    </message>
    <message>
        <source>{person} wants to meet {wishes}</source>
        <translation>{person} veut rencontrer {wishes}</translation>
    </message>
    <message>
        <source>{newcomer} comes for {person}</source>
        <translation>{newcomer} remplace {person}</translation>
    </message>
    <message numerus="yes">
        <source>the slot at {slot} is %n minutes shorter</source>
        <translation>
            <numerusform>le créneau de {slot} a %n minute de moins</numerusform>
            <numerusform>le créneau de {slot} a %n minutes de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all is %n minutes later</source>
        <translation>
            <numerusform>tout a %n minute de retard</numerusform>
            <numerusform>tout a %n minutes de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>table {table} is lost</source>
        <translation>table {table} perdue</translation>
    </message>
    <message>
        <source>table {table} is back</source>
        <translation>table {table} de nouveau utilisable</translation>
    </message>
    <message>
        <source>{room} is lost</source>
        <translation>{room} est perdue</translation>
    </message>
    <message>
        <source>{room} is back</source>
        <translation>{room} revient</translation>
    </message>
    <message>
        <source>{session} lasts until {time}</source>
        <translation>{session} dure jusqu’à {time}</translation>
    </message>
    <message>
        <source>a meeting is locked</source>
        <translation>un rendez-vous est verrouillé</translation>
    </message>
    <message>
        <source>meetings clash</source>
        <translation>des rendez-vous sont en conflit</translation>
    </message>
</context>
<context>
    <name>ProposalsPage</name>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Nothing has to move</source>
        <translation>Rien ne doit bouger</translation>
    </message>
    <message>
        <source>The day holds as it is.</source>
        <translation>La journée tient telle quelle.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celui-ci</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Looking for the smallest change …</source>
        <translation>Recherche du plus petit changement…</translation>
    </message>
    <message>
        <source>No way was found.</source>
        <translation>Aucune solution trouvée.</translation>
    </message>
    <message>
        <source>Proven: no change loses and moves fewer meetings.</source>
        <translation>Prouvé&#xa0;: aucun changement ne perd et ne déplace moins de rendez-vous.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>The best found; whether there is a better one is not proven.</source>
        <translation>Le meilleur trouvé&#x202f;; rien ne prouve qu’il n’y en ait pas de meilleur.</translation>
    </message>
    <message>
        <source>The best so far. It may get better while you look.</source>
        <translation>Le meilleur jusqu’ici. Il peut encore s’améliorer.</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Let it move</source>
        <translation>Le laisser bouger</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Table {number}</translation>
    </message>
</context>
<context>
    <name>QualityStrip</name>
    <message>
        <source>Quality of the plan</source>
        <translation>Qualité du plan</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Answer this first.</source>
        <translation>Répondez d’abord à ceci.</translation>
    </message>
    <message>
        <source>Type a part of the name or number</source>
        <translation>Tapez une partie du nom ou du numéro</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>A checkpoint that is gone</source>
        <translation>Un point de contrôle retiré</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points de contrôle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Choose one that is offered.</source>
        <translation>Choisissez parmi les propositions.</translation>
    </message>
    <message>
        <source>How lists and the command line name it. Left empty, the question itself is its name.</source>
        <translation>Nom dans les listes et la ligne de commande. S’il est vide, la question elle-même sert de nom.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Type de réponse</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>Choix, un par ligne</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Posée à ces points de contrôle</translation>
    </message>
    <message>
        <source>With none chosen it is asked at all of them.</source>
        <translation>Sans choix, elle est posée partout.</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Posée à ces rôles</translation>
    </message>
    <message>
        <source>With no role chosen everybody is asked.</source>
        <translation>Sans rôle choisi, elle est posée à tous.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>ID in lists</source>
        <translation>ID dans les listes</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Add what the desk is to ask, such as a consent or a choice of meals.</source>
        <translation>Ajoutez ce que le poste doit demander, comme un accord ou un choix de repas.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Chercher une question</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Pas encore de questions</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message>
        <source>The question is asked no more. Its answers stay.</source>
        <translation>La question n’est plus posée. Ses réponses restent.</translation>
    </message>
    <message>
        <source>The question is saved.</source>
        <translation>La question est enregistrée.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Nowhere any more</source>
        <translation>Plus nulle part</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nouvelle question</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Guest of the organiser</source>
        <translation>Invité de l’organisateur</translation>
    </message>
    <message>
        <source>Registration checked</source>
        <translation>Inscription vérifiée</translation>
    </message>
    <message>
        <source>Receipt shown</source>
        <translation>Reçu présenté</translation>
    </message>
    <message>
        <source>Needed inside</source>
        <translation>Attendu à l’intérieur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>The log keeps it with the name of this desk.</source>
        <translation>Le journal la garde avec le nom de ce poste.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Dites pourquoi.</translation>
    </message>
</context>
<context>
    <name>RecentEvent</name>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>N’est plus là</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Rehearse {name}</source>
        <translation>Répéter {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>Retirer {name} de la liste</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Last scans</source>
        <translation>Derniers scans</translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation>Aucun scan pour l’instant</translation>
    </message>
    <message>
        <source>The last twenty stand here.</source>
        <translation>Les vingt derniers apparaissent ici.</translation>
    </message>
    <message>
        <source>Ctrl+1 to 9 chooses one, Delete takes it back.</source>
        <translation>Ctrl+1 à 9 en choisit un, Suppr l’annule.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Choose one that is offered.</source>
        <translation>Choisissez parmi les propositions.</translation>
    </message>
    <message>
        <source>This is no time, such as 12:30.</source>
        <translation>Ce n’est pas une heure, comme 12:30.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>Another one is called so already.</source>
        <translation>Ce nom est déjà pris.</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>Ce fuseau horaire n’existe pas.</translation>
    </message>
    <message>
        <source>This file holds an event already.</source>
        <translation>Ce fichier contient déjà un événement.</translation>
    </message>
    <message>
        <source>This file holds no event yet.</source>
        <translation>Ce fichier ne contient pas encore d’événement.</translation>
    </message>
    <message>
        <source>This person is not on the list any more.</source>
        <translation>Cette personne n’est plus sur la liste.</translation>
    </message>
    <message>
        <source>Nobody is found by that.</source>
        <translation>Personne n’est trouvé ainsi.</translation>
    </message>
    <message>
        <source>This organisation is not on the list any more.</source>
        <translation>Cette organisation n’est plus sur la liste.</translation>
    </message>
    <message>
        <source>This group is not there any more.</source>
        <translation>Ce groupe n’existe plus.</translation>
    </message>
    <message>
        <source>This meeting is not there any more.</source>
        <translation>Ce rendez-vous n’existe plus.</translation>
    </message>
    <message>
        <source>There is no such slot.</source>
        <translation>Ce créneau n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such table.</source>
        <translation>Cette table n’existe pas.</translation>
    </message>
    <message>
        <source>This request is not there any more.</source>
        <translation>Cette demande n’existe plus.</translation>
    </message>
    <message>
        <source>Something else was done under this name.</source>
        <translation>Autre chose a été fait sous ce nom.</translation>
    </message>
    <message>
        <source>Nothing is known of this action.</source>
        <translation>Cette action est inconnue.</translation>
    </message>
    <message>
        <source>There is no such checkpoint.</source>
        <translation>Ce point de contrôle n’existe pas.</translation>
    </message>
    <message>
        <source>This question is not asked any more.</source>
        <translation>Cette question n’est plus posée.</translation>
    </message>
    <message>
        <source>No desk is called so.</source>
        <translation>Aucun poste ne porte ce nom.</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>Cette heure n’existe pas.</translation>
    </message>
    <message>
        <source>This design is not there any more.</source>
        <translation>Ce modèle n’existe plus.</translation>
    </message>
    <message>
        <source>There is no such paper.</source>
        <translation>Ce papier n’existe pas.</translation>
    </message>
    <message>
        <source>The design has flaws. Mend them first.</source>
        <translation>Le modèle a des défauts. Corrigez-les d’abord.</translation>
    </message>
    <message>
        <source>This is no picture that a badge can show. Take a PNG, JPEG or SVG.</source>
        <translation>Cette image ne peut pas figurer sur un badge. Prenez un PNG, JPEG ou SVG.</translation>
    </message>
    <message>
        <source>Nobody has this badge.</source>
        <translation>Personne n’a ce badge.</translation>
    </message>
    <message>
        <source>This person has no meeting now, nor within ten minutes.</source>
        <translation>Cette personne n’a pas de rendez-vous maintenant ni dans les dix minutes.</translation>
    </message>
    <message>
        <source>Somebody of this meeting has cancelled.</source>
        <translation>Une personne de ce rendez-vous s’est désistée.</translation>
    </message>
    <message>
        <source>People come for this organisation. Give them another one first.</source>
        <translation>Des personnes viennent pour cette organisation. Donnez-leur d’abord une autre organisation.</translation>
    </message>
    <message>
        <source>The group has sessions, which would expect nobody then.</source>
        <translation>Le groupe a des séances, qui n’attendraient alors plus personne.</translation>
    </message>
    <message>
        <source>Questions are asked at this checkpoint. Ask them elsewhere first.</source>
        <translation>Des questions sont posées à ce point de contrôle. Posez-les d’abord ailleurs.</translation>
    </message>
    <message>
        <source>Tables stand in this room.</source>
        <translation>Des tables sont dans cette salle.</translation>
    </message>
    <message>
        <source>Sessions are held in this room.</source>
        <translation>Des séances ont lieu dans cette salle.</translation>
    </message>
    <message>
        <source>Meetings are planned there.</source>
        <translation>Des rendez-vous y sont prévus.</translation>
    </message>
    <message>
        <source>A checkpoint points to it.</source>
        <translation>Un point de contrôle s’y rapporte.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>Not one fits into that time.</source>
        <translation>Aucun ne tient dans ce temps.</translation>
    </message>
    <message>
        <source>The last number comes before the first.</source>
        <translation>Le dernier numéro précède le premier.</translation>
    </message>
    <message>
        <source>It needs a beginning and an end.</source>
        <translation>Il faut un début et une fin.</translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <translation>Il faut un numéro.</translation>
    </message>
    <message>
        <source>This room has a table of this number already.</source>
        <translation>Cette salle a déjà une table de ce numéro.</translation>
    </message>
    <message>
        <source>Another slot runs at that time.</source>
        <translation>Un autre créneau a lieu à ce moment.</translation>
    </message>
    <message>
        <source>Another session is held in this room then.</source>
        <translation>Une autre séance a lieu alors dans cette salle.</translation>
    </message>
    <message>
        <source>Every event has its entrance.</source>
        <translation>Tout événement a son entrée.</translation>
    </message>
    <message>
        <source>It closes before it opens.</source>
        <translation>La fermeture précède l’ouverture.</translation>
    </message>
    <message>
        <source>Choose the session for which people have booked.</source>
        <translation>Choisissez la séance pour laquelle on s’est inscrit.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Écrivez la question.</translation>
    </message>
    <message>
        <source>A choice needs two answers or more.</source>
        <translation>Un choix demande au moins deux réponses.</translation>
    </message>
    <message>
        <source>Somebody of this meeting meets others in that slot.</source>
        <translation>Une personne de ce rendez-vous en a déjà un autre sur ce créneau.</translation>
    </message>
    <message>
        <source>The table is taken in that slot.</source>
        <translation>La table est prise sur ce créneau.</translation>
    </message>
    <message>
        <source>No table is free in that slot.</source>
        <translation>Aucune table n’est libre sur ce créneau.</translation>
    </message>
    <message>
        <source>The table is out of service.</source>
        <translation>La table est hors service.</translation>
    </message>
    <message>
        <source>The table has too few seats.</source>
        <translation>La table n’a pas assez de places.</translation>
    </message>
    <message>
        <source>A meeting needs two people.</source>
        <translation>Un rendez-vous se tient à deux au moins.</translation>
    </message>
    <message>
        <source>This person is not part of the meeting.</source>
        <translation>Cette personne ne participe pas au rendez-vous.</translation>
    </message>
    <message>
        <source>The meeting has been held already.</source>
        <translation>Le rendez-vous a déjà eu lieu.</translation>
    </message>
    <message>
        <source>The meeting did not take place, so nothing came of it. Note first that it was held.</source>
        <translation>Ce rendez-vous n’a pas eu lieu, il n’a donc pas eu de suite. Notez d’abord qu’il a été tenu.</translation>
    </message>
    <message>
        <source>Nobody was asked that.</source>
        <translation>Personne n’a été interrogé là-dessus.</translation>
    </message>
    <message>
        <source>These two do not meet: kept apart, one said no, or they have a meeting.</source>
        <translation>Ces deux-là ne se rencontrent pas&#xa0;: tenus à l’écart, un refus, ou un rendez-vous déjà prévu.</translation>
    </message>
    <message>
        <source>This has been asked for already.</source>
        <translation>Cette demande existe déjà.</translation>
    </message>
    <message>
        <source>This room is not there any more.</source>
        <translation>Cette salle n’existe plus.</translation>
    </message>
    <message>
        <source>This session is not there any more.</source>
        <translation>Cette séance n’existe plus.</translation>
    </message>
    <message>
        <source>The plan has changed meanwhile. Look for a repair again.</source>
        <translation>Le plan a changé entre-temps. Cherchez de nouveau une réparation.</translation>
    </message>
    <message>
        <source>Some of it has begun meanwhile, or is about to: another search is needed.</source>
        <translation>Une partie a commencé entre-temps ou va commencer&#xa0;: une nouvelle recherche est nécessaire.</translation>
    </message>
    <message>
        <source>That has begun already.</source>
        <translation>Cela a déjà commencé.</translation>
    </message>
    <message>
        <source>The day is over. Nothing can be moved any more.</source>
        <translation>La journée est terminée. Plus rien ne peut être déplacé.</translation>
    </message>
    <message>
        <source>That is not a time of this event’s day.</source>
        <translation>Cette heure n’est pas du jour de cet événement.</translation>
    </message>
    <message>
        <source>Choose different ones: this is the same twice.</source>
        <translation>Choisissez-en deux différents&#xa0;: c’est deux fois le même.</translation>
    </message>
    <message>
        <source>This rule is not there any more.</source>
        <translation>Cette règle n’existe plus.</translation>
    </message>
    <message>
        <source>This has been undone already.</source>
        <translation>C’est déjà annulé.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à refaire.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>This desk may not do that. Ctrl+L unlocks it with a PIN.</source>
        <translation>Ce poste n’y est pas autorisé. Ctrl+L le déverrouille par un code PIN.</translation>
    </message>
    <message>
        <source>This PIN fits no role.</source>
        <translation>Ce code PIN ne correspond à aucun rôle.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs. Wait a moment.</source>
        <translation>Trop de codes PIN erronés. Patientez un instant.</translation>
    </message>
    <message>
        <source>No PIN is set yet. The organiser sets it in the settings.</source>
        <translation>Aucun code PIN n’est défini. L’organisateur le définit dans les réglages.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>Un code PIN compte de 4 à 12 chiffres.</translation>
    </message>
    <message>
        <source>Another role has this PIN.</source>
        <translation>Un autre rôle a déjà ce code PIN.</translation>
    </message>
    <message>
        <source>The organiser’s PIN comes first and goes last.</source>
        <translation>Le code PIN de l’organisateur se définit en premier et se retire en dernier.</translation>
    </message>
</context>
<context>
    <name>RehearsalScreen</name>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>× {speed}</source>
        <translation>×&#xa0;{speed}</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Time to go to</source>
        <translation>Heure à atteindre</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Aller à cette heure</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Partis</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répétition générale</translation>
    </message>
    <message>
        <source>Other screens show the rehearsal as it goes on.</source>
        <translation>Les autres écrans suivent la répétition.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>A rehearsal runs forward only. End it and start another one.</source>
        <translation>Une répétition ne recule pas. Terminez-la et lancez-en une autre.</translation>
    </message>
</context>
<context>
    <name>ReprintForm</name>
    <message>
        <source>The same badge</source>
        <translation>Le même badge</translation>
    </message>
    <message>
        <source>New code, block the old one</source>
        <translation>Nouveau code, bloquer l’ancien</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Tapez une partie du nom</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>Whom they want to meet</source>
        <translation>Qui l’on veut rencontrer</translation>
    </message>
    <message>
        <source>Who joins them</source>
        <translation>Qui les accompagne</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Choose somebody who is offered.</source>
        <translation>Choisissez une personne proposée.</translation>
    </message>
    <message>
        <source>What would make room:</source>
        <translation>Ce qui ferait de la place&#xa0;:</translation>
    </message>
    <message>
        <source>An interpreter, a colleague, an ambassador.</source>
        <translation>Un interprète, un collègue, un ambassadeur.</translation>
    </message>
    <message>
        <source>Priority, 5 is wished most</source>
        <translation>Priorité, 5 est le plus souhaité</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Which requests</source>
        <translation>Quelles demandes</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Toutes les organisations</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Find a request</source>
        <translation>Chercher une demande</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Pas encore de demandes</translation>
    </message>
    <message>
        <source>Import a list, or add a request.</source>
        <translation>Importez une liste ou ajoutez une demande.</translation>
    </message>
    <message>
        <source>Add request</source>
        <translation>Ajouter une demande</translation>
    </message>
    <message>
        <source>Show the requests of all organisations again</source>
        <translation>Remontrer les demandes de toutes les organisations</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln demande</numerusform>
            <numerusform>%Ln demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} not placed</source>
        <translation>{count} non placées</translation>
    </message>
    <message>
        <source>They meet.</source>
        <translation>Ils se rencontrent.</translation>
    </message>
    <message>
        <source>The request is withdrawn.</source>
        <translation>La demande est retirée.</translation>
    </message>
    <message>
        <source>The request is saved.</source>
        <translation>La demande est enregistrée.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui est demandé</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Souhait</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>{weight} of {most}</source>
        <translation>{weight} sur {most}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>{name}, joined by {others}</source>
        <translation>{name}, avec {others}</translation>
    </message>
    <message>
        <source>Mutual</source>
        <translation>Réciproque</translation>
    </message>
    <message>
        <source>One-sided</source>
        <translation>À sens unique</translation>
    </message>
    <message>
        <source>{wish}: {answer}</source>
        <translation>{wish}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Meets at {time}</source>
        <translation>À {time}</translation>
    </message>
    <message>
        <source>Looking for the reason…</source>
        <translation>Recherche de la raison…</translation>
    </message>
    <message>
        <source>There is room at {time}.</source>
        <translation>Il y a de la place à {time}.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>{meets}, table {table}</source>
        <translation>{meets}, table {table}</translation>
    </message>
    <message>
        <source>Have them meet at {time}, table {table}</source>
        <translation>Rencontre à {time}, table {table}</translation>
    </message>
</context>
<context>
    <name>RequestSorts</name>
    <message>
        <source>All requests</source>
        <translation>Toutes les demandes</translation>
    </message>
    <message>
        <source>Mutual</source>
        <translation>Réciproques</translation>
    </message>
    <message>
        <source>One-sided</source>
        <translation>À sens unique</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Non placées</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Non placée</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Placée</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>Ne vient pas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
</context>
<context>
    <name>RequestsModel</name>
    <message>
        <source>Reasons are looked for</source>
        <translation>Recherche des raisons</translation>
    </message>
</context>
<context>
    <name>RequestsScreen</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Never to meet</source>
        <translation>Jamais ensemble</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>New or no longer listed</source>
        <translation>Nouveaux ou absents de la liste</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Every line can be saved.</source>
        <translation>Chaque ligne peut être enregistrée.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>The list changes nothing of this.</source>
        <translation>La liste n’y change rien.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>The last column says which lines are left out.</source>
        <translation>La dernière colonne dit quelles lignes sont écartées.</translation>
    </message>
    <message>
        <source>Lines with a problem are left out.</source>
        <translation>Les lignes à problème ne sont pas reprises.</translation>
    </message>
    <message>
        <source>All lines are kept. Have a look at these.</source>
        <translation>Toutes les lignes sont gardées. Regardez celles-ci.</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation>Les {count} premiers sont affichés.</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Plus dans la liste</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>They stay in the event as they are.</source>
        <translation>Ils restent tels quels dans l’événement.</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>RightPerson</name>
    <message>
        <source>Two agendas</source>
        <translation>Deux agendas</translation>
    </message>
    <message>
        <source>agendas.pdf</source>
        <translation>agendas.pdf</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Souhaits</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Few meetings</source>
        <translation>Peu de RDV</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Other kind</source>
        <translation>Autre type</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Both asked for each other</source>
        <translation>Chacun a demandé l’autre</translation>
    </message>
    <message>
        <source>Asked for {one}</source>
        <translation>A demandé {one}</translation>
    </message>
    <message>
        <source>{one} asked for this person</source>
        <translation>{one} a demandé cette personne</translation>
    </message>
    <message>
        <source>Offers what is needed: {about}</source>
        <translation>Offre ce qu’il faut&#xa0;: {about}</translation>
    </message>
    <message>
        <source>Needs what is offered: {about}</source>
        <translation>Cherche ce qui est offert&#xa0;: {about}</translation>
    </message>
    <message>
        <source>Speaks for a market wanted: {about}</source>
        <translation>Représente un marché visé&#xa0;: {about}</translation>
    </message>
    <message>
        <source>Wants to enter the market that {one} speaks for: {about}</source>
        <translation>Vise un marché représenté par {one}&#xa0;: {about}</translation>
    </message>
    <message>
        <source>Wants to enter this market: {about}</source>
        <translation>Vise ce marché&#xa0;: {about}</translation>
    </message>
    <message>
        <source>Comes from a market wanted: {about}</source>
        <translation>Vient d’un marché visé&#xa0;: {about}</translation>
    </message>
    <message>
        <source>Same fields: {about}</source>
        <translation>Mêmes domaines&#xa0;: {about}</translation>
    </message>
    <message>
        <source>Same group: {about}</source>
        <translation>Même groupe&#xa0;: {about}</translation>
    </message>
    <message>
        <source>Meetings so far: {about}</source>
        <translation>Rendez-vous jusqu’ici&#xa0;: {about}</translation>
    </message>
    <message>
        <source>Common language: {about}</source>
        <translation>Langue commune&#xa0;: {about}</translation>
    </message>
    <message>
        <source>Another kind of organisation: {about}</source>
        <translation>Autre type d’organisation&#xa0;: {about}</translation>
    </message>
    <message>
        <source>The organisations do not meet otherwise</source>
        <translation>Les organisations ne se voient pas autrement</translation>
    </message>
    <message>
        <source>Offers: {about}</source>
        <translation>Offre&#xa0;: {about}</translation>
    </message>
    <message>
        <source>Needs: {about}</source>
        <translation>Recherche&#xa0;: {about}</translation>
    </message>
    <message>
        <source>Speaks for: {about}</source>
        <translation>Représente&#xa0;: {about}</translation>
    </message>
    <message>
        <source>Wants to enter: {about}</source>
        <translation>Vise&#xa0;: {about}</translation>
    </message>
    <message>
        <source>Comes from: {about}</source>
        <translation>Vient de&#xa0;: {about}</translation>
    </message>
    <message>
        <source>Fields: {about}</source>
        <translation>Domaines&#xa0;: {about}</translation>
    </message>
    <message>
        <source>Group: {about}</source>
        <translation>Groupe&#xa0;: {about}</translation>
    </message>
    <message>
        <source>Language: {about}</source>
        <translation>Langue&#xa0;: {about}</translation>
    </message>
    <message>
        <source>Kind: {about}</source>
        <translation>Type&#xa0;: {about}</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>À contacter</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
</context>
<context>
    <name>RightPersonScreen</name>
    <message>
        <source>For a hole</source>
        <translation>Pour un creux</translation>
    </message>
    <message>
        <source>Before the day</source>
        <translation>Avant le jour J</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Accueillir</translation>
    </message>
    <message>
        <source>Find people by name</source>
        <translation>Chercher des personnes par nom</translation>
    </message>
    <message>
        <source>Register walk-ins</source>
        <translation>Inscrire sur place</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Note how meetings went</source>
        <translation>Noter comment les rendez-vous se sont passés</translation>
    </message>
    <message>
        <source>See whole lists</source>
        <translation>Voir les listes entières</translation>
    </message>
    <message>
        <source>See e-mail and phone</source>
        <translation>Voir e-mail et téléphone</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Edit people and meetings</source>
        <translation>Modifier personnes et rendez-vous</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Import lists</source>
        <translation>Importer des listes</translation>
    </message>
    <message>
        <source>Settings and PINs</source>
        <translation>Réglages et codes&#xa0;PIN</translation>
    </message>
    <message>
        <source>{role}, {name}</source>
        <translation>{role}, {name}</translation>
    </message>
</context>
<context>
    <name>RightsPane</name>
    <message>
        <source>PIN: {role}</source>
        <translation>Code PIN&#xa0;: {role}</translation>
    </message>
    <message>
        <source>Helpers see e-mail and phone</source>
        <translation>Les assistants voient e-mail et téléphone</translation>
    </message>
    <message>
        <source>This desk without a PIN</source>
        <translation>Ce poste sans code PIN</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>A PIN holds for</source>
        <translation>Un code PIN vaut</translation>
    </message>
    <message>
        <source>As the organiser’s, this desk never locks.</source>
        <translation>Laissé à l’organisateur, ce poste ne se verrouille jamais.</translation>
    </message>
    <message>
        <source>Lock when nobody touches it</source>
        <translation>Verrouiller sans activité après</translation>
    </message>
    <message>
        <source>The kiosk takes e-mail addresses too</source>
        <translation>La borne accepte aussi les adresses e-mail</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>Démarrer la borne</translation>
    </message>
    <message>
        <source>Guests check themselves in on the full screen. Leaving it takes a PIN.</source>
        <translation>Les invités s’enregistrent eux-mêmes en plein écran. Un code PIN permet d’en sortir.</translation>
    </message>
    <message>
        <source>Each role may what those before it may.</source>
        <translation>Chaque rôle peut ce que peuvent ceux d’avant.</translation>
    </message>
    <message>
        <source>Who may what</source>
        <translation>Qui peut quoi</translation>
    </message>
    <message>
        <source>Roles are in force at this event. A PIN gives the desk to somebody for a while.</source>
        <translation>Les rôles s’appliquent à cet événement. Un code PIN confie le poste à quelqu’un pour un moment.</translation>
    </message>
    <message>
        <source>Nobody is restricted before the organiser has a PIN.</source>
        <translation>Personne n’est limité tant que l’organisateur n’a pas de code PIN.</translation>
    </message>
</context>
<context>
    <name>RightsTable</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>From which role on</source>
        <translation>À partir du rôle</translation>
    </message>
    <message>
        <source>Nobody is restricted</source>
        <translation>Personne n’est restreint</translation>
    </message>
    <message>
        <source>Who may what</source>
        <translation>Qui peut quoi</translation>
    </message>
    <message>
        <source>Exception: {reason}</source>
        <translation>Exception&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Organiser</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>Ambassadeur</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>Exposant</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
</context>
<context>
    <name>RoomForm</name>
    <message>
        <source>Out of service</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>Separated by commas, such as: screen, flip chart. Sessions name what they need of it.</source>
        <translation>Séparés par des virgules, par exemple&#xa0;: écran, paperboard. Les séances indiquent ce qu’il leur faut.</translation>
    </message>
    <message>
        <source>People it holds</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>ID in lists</source>
        <translation>ID dans les listes</translation>
    </message>
</context>
<context>
    <name>RoomList</name>
    <message>
        <source>Add the hall with the tables, and rooms for sessions.</source>
        <translation>Ajoutez la salle des tables, et des salles pour les séances.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>Chercher une salle</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Pas encore de salle</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Ajouter une salle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln salle</numerusform>
            <numerusform>%Ln salles</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>{name} n’est plus sur la liste.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name}&#xa0;: enregistré.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouvelle salle</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>people / seats</source>
        <translation>personnes / places</translation>
    </message>
</context>
<context>
    <name>RoomsPane</name>
    <message>
        <source>It is over, on, or about to begin.</source>
        <translation>Elle est terminée, en cours ou sur le point de commencer.</translation>
    </message>
    <message numerus="yes">
        <source>%n people expected</source>
        <translation>
            <numerusform>%n personne attendue</numerusform>
            <numerusform>%n personnes attendues</numerusform>
        </translation>
    </message>
    <message>
        <source>needs {words}</source>
        <translation>besoin&#xa0;: {words}</translation>
    </message>
    <message>
        <source>It stays in {room}, which does not suit it.</source>
        <translation>Elle reste dans {room}, qui ne convient pas.</translation>
    </message>
    <message>
        <source>No room suits it.</source>
        <translation>Aucune salle ne convient.</translation>
    </message>
    <message>
        <source>It has no time yet.</source>
        <translation>Elle n’a pas encore d’horaire.</translation>
    </message>
    <message numerus="yes">
        <source>A room was found for %n session(s).</source>
        <translation>
            <numerusform>Une salle a été trouvée pour %n séance.</numerusform>
            <numerusform>Une salle a été trouvée pour %n séances.</numerusform>
        </translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>→ {room}</source>
        <translation>→ {room}</translation>
    </message>
</context>
<context>
    <name>RowTable</name>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Escape empties the search.</source>
        <translation>Échap vide la recherche.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>As many wishes as can be</source>
        <translation>Le plus de souhaits possible</translation>
    </message>
    <message>
        <source>Nobody waits long</source>
        <translation>Personne n’attend longtemps</translation>
    </message>
    <message>
        <source>Little waiting in all</source>
        <translation>Peu d’attente en tout</translation>
    </message>
    <message>
        <source>Few breaks</source>
        <translation>Peu de pauses</translation>
    </message>
    <message>
        <source>Breaks shared fairly</source>
        <translation>Pauses bien réparties</translation>
    </message>
    <message>
        <source>Few changes of table and room</source>
        <translation>Peu de changements de table et de salle</translation>
    </message>
    <message>
        <source>Slots equally full</source>
        <translation>Créneaux remplis de façon égale</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>Souhaité</translation>
    </message>
    <message>
        <source>Offers what one needs</source>
        <translation>Offre ce que l’on cherche</translation>
    </message>
    <message>
        <source>Needs what one offers</source>
        <translation>Cherche ce que l’on offre</translation>
    </message>
    <message>
        <source>Of the market one wants to enter</source>
        <translation>Du marché que l’on vise</translation>
    </message>
    <message>
        <source>Same fields of work</source>
        <translation>Mêmes domaines</translation>
    </message>
    <message>
        <source>Same working group</source>
        <translation>Même groupe de travail</translation>
    </message>
    <message>
        <source>Has fewer meetings than others</source>
        <translation>A moins de rendez-vous que d’autres</translation>
    </message>
    <message>
        <source>A language in common</source>
        <translation>Une langue commune</translation>
    </message>
    <message>
        <source>Another kind of organisation</source>
        <translation>Un autre type d’organisation</translation>
    </message>
    <message>
        <source>New to each other</source>
        <translation>Nouveaux l’un pour l’autre</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>What makes the right person</source>
        <translation>Ce qui fait un bon contact</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Guaranteed to</source>
        <translation>Garantis à</translation>
    </message>
    <message>
        <source>People of the same organisation may meet</source>
        <translation>Ceux d’une même organisation peuvent se rencontrer</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>What counts, the most important first</source>
        <translation>Ce qui compte, le plus important d’abord</translation>
    </message>
    <message>
        <source>What is not ticked does not count. Each is sought only as far as those above it allow.</source>
        <translation>Ce qui n’est pas coché ne compte pas. Chaque but n’est visé que si ceux du dessus le permettent.</translation>
    </message>
    <message>
        <source>For holes: the first counts most. Untick what does not count.</source>
        <translation>Pour les trous&#xa0;: le premier compte le plus. Décochez ce qui ne compte pas.</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Souhaits</translation>
    </message>
    <message>
        <source>How much more a wish of both counts than the wishes of each alone.</source>
        <translation>De combien un souhait réciproque compte plus que ceux de chacun.</translation>
    </message>
    <message>
        <source>Weight of mutual wishes</source>
        <translation>Poids des souhaits réciproques</translation>
    </message>
    <message>
        <source>Limits and guarantees</source>
        <translation>Limites et garanties</translation>
    </message>
    <message>
        <source>A person’s own limit or guarantee goes before.</source>
        <translation>La limite ou garantie propre à une personne passe avant.</translation>
    </message>
    <message>
        <source>With no role chosen nobody is guaranteed any.</source>
        <translation>Sans rôle choisi, personne n’en a de garantis.</translation>
    </message>
    <message>
        <source>Meetings of one person without a pause.</source>
        <translation>Rendez-vous d’une personne sans pause.</translation>
    </message>
    <message>
        <source>Most meetings a day</source>
        <translation>Rendez-vous au plus par jour</translation>
    </message>
    <message>
        <source>Most in a row</source>
        <translation>Au plus d’affilée</translation>
    </message>
    <message>
        <source>Meetings guaranteed</source>
        <translation>Rendez-vous garantis</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Le jour même</translation>
    </message>
    <message>
        <source>Meetings that start within this time stay as they are when the day is repaired.</source>
        <translation>Les rendez-vous qui commencent dans ce délai restent tels quels lors d’une réparation.</translation>
    </message>
    <message>
        <source>Between a session in one room and a meeting in another.</source>
        <translation>Entre une séance dans une salle et un rendez-vous dans une autre.</translation>
    </message>
    <message>
        <source>Stays as it is for</source>
        <translation>Reste tel quel pendant</translation>
    </message>
    <message>
        <source>Time to walk</source>
        <translation>Temps de marche</translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The usual order</source>
        <translation>L’ordre habituel</translation>
    </message>
    <message>
        <source>Fewest breaks first</source>
        <translation>D’abord le moins de pauses</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>For building and repairing</source>
        <translation>Pour construire et réparer</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The rules are saved.</source>
        <translation>Les règles sont enregistrées.</translation>
    </message>
    <message>
        <source>The organiser changes these.</source>
        <translation>L’organisateur les change.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Find a way</source>
        <translation>Trouver une solution</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Said so far; what else happened?</source>
        <translation>Déjà signalé&#x202f;; que s’est-il passé d’autre&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ScanLog</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>À la table</translation>
    </message>
    <message>
        <source>By exception ({verdict}): {reason}</source>
        <translation>Par exception ({verdict})&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Undone by {who}</source>
        <translation>Annulé par {who}</translation>
    </message>
    <message>
        <source>Undone at {time} by {who}</source>
        <translation>Annulé à {time} par {who}</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>ScanLogPart</name>
    <message>
        <source>Name, organisation, code or reason</source>
        <translation>Nom, organisation, code, motif</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Why (the log keeps it)</source>
        <translation>Pourquoi (le journal le garde)</translation>
    </message>
    <message>
        <source>Why it is undone or brought back</source>
        <translation>Pourquoi c’est annulé ou rétabli</translation>
    </message>
    <message>
        <source>Undo this scan</source>
        <translation>Annuler ce scan</translation>
    </message>
    <message>
        <source>Scan log</source>
        <translation>Journal des scans</translation>
    </message>
    <message>
        <source>No such scan</source>
        <translation>Aucun scan de ce genre</translation>
    </message>
    <message>
        <source>Scans stand here as soon as they are made.</source>
        <translation>Les scans apparaissent ici aussitôt.</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Tous les postes</translation>
    </message>
    <message>
        <source>All checkpoints</source>
        <translation>Tous les points</translation>
    </message>
    <message>
        <source>All hours</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>By exception</source>
        <translation>Par exception</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The newest {shown} of {total}; a filter or the export reaches the others.</source>
        <translation>Les {shown} derniers sur {total}&#x202f;; un filtre ou l’export atteint les autres.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n scan</numerusform>
            <numerusform>%n scans</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>ScannersPane</name>
    <message>
        <source>Scanner and computer agree on the keyboard layout, as far as scans have shown.</source>
        <translation>Le lecteur et l’ordinateur ont la même disposition de clavier, d’après les scans faits jusqu’ici.</translation>
    </message>
    <message>
        <source>Leave EventDesk open; it does not matter where the cursor is.</source>
        <translation>Laissez EventDesk ouvert&#x202f;; peu importe où se trouve le curseur.</translation>
    </message>
    <message>
        <source>Scan the square code with the scanner that is read wrongly.</source>
        <translation>Scannez le code carré avec le lecteur qui est mal compris.</translation>
    </message>
    <message>
        <source>EventDesk says that the scanner is calibrated. This is kept for this computer.</source>
        <translation>EventDesk annonce que le lecteur est étalonné. Cet ordinateur s’en souviendra.</translation>
    </message>
    <message>
        <source>A scanner that reads bar codes only: scan these six lines, in any order.</source>
        <translation>Lecteur de codes-barres seulement&#xa0;: scannez ces six lignes, dans n’importe quel ordre.</translation>
    </message>
    <message>
        <source>Calibrate a keyboard scanner</source>
        <translation>Étalonner un lecteur clavier</translation>
    </message>
    <message>
        <source>the calibration sheet</source>
        <translation>la feuille d’étalonnage</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>etalonnage</translation>
    </message>
    <message>
        <source>Making the calibration sheet</source>
        <translation>Préparation de la feuille d’étalonnage</translation>
    </message>
    <message>
        <source>Scanners that type are understood in any keyboard layout. One that is still read wrongly is fixed for good by scanning the calibration sheet once.</source>
        <translation>Les lecteurs qui écrivent comme un clavier sont compris quelle que soit la disposition. Celui qui reste mal compris est réglé pour de bon en scannant une fois la feuille d’étalonnage.</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimer la feuille</translation>
    </message>
    <message>
        <source>Sheet as PDF</source>
        <translation>Feuille en PDF</translation>
    </message>
    <message>
        <source>Forget what was learnt</source>
        <translation>Oublier ce qui a été appris</translation>
    </message>
    <message>
        <source>Keyboard scanner</source>
        <translation>Lecteur clavier</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Lecteur série</translation>
    </message>
    <message>
        <source>Hold a badge or a phone before it; it goes on reading when this sheet is closed.</source>
        <translation>Présentez-lui un badge ou un téléphone&#x202f;; elle continue de lire quand ce volet est fermé.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Serial ports are not part of this installation. Keyboard scanners work without.</source>
        <translation>Les ports série ne font pas partie de cette installation. Les lecteurs clavier s’en passent.</translation>
    </message>
    <message>
        <source>For scanners that are set to a serial (COM) port.</source>
        <translation>Pour les lecteurs réglés sur un port série (COM).</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>It is there, but another program has it, or your account may not read it.</source>
        <translation>Il est là, mais un autre programme l’utilise, ou votre compte n’a pas le droit de le lire.</translation>
    </message>
    <message>
        <source>Not there; it is read as soon as it is plugged in.</source>
        <translation>Absent&#x202f;; il sera lu dès qu’il sera branché.</translation>
    </message>
    <message>
        <source>The sheet is on its way to {printer}.</source>
        <translation>La feuille part vers {printer}.</translation>
    </message>
    <message>
        <source>{file} is made.</source>
        <translation>{file} est prêt.</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Scanners</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>This scan can mean two codes, depending on the keyboard layout. Search by name.</source>
        <translation>Ce scan peut désigner deux codes, selon la disposition du clavier. Cherchez par le nom.</translation>
    </message>
    <message>
        <source>Open an event first: this scan belongs to none.</source>
        <translation>Ouvrez d’abord un événement&#xa0;: ce scan n’appartient à aucun.</translation>
    </message>
    <message>
        <source>The scanner is calibrated, but does not send these characters: {characters}</source>
        <translation>Le lecteur est étalonné, mais n’envoie pas ces caractères&#xa0;: {characters}</translation>
    </message>
    <message>
        <source>The scanner is calibrated.</source>
        <translation>Le lecteur est étalonné.</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Séparés par des virgules.</translation>
    </message>
    <message>
        <source>Separated by commas. The rooms have: {words}.</source>
        <translation>Séparés par des virgules. Les salles ont&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Who is named in the group is expected in the session.</source>
        <translation>Les personnes nommées dans le groupe sont attendues à la séance.</translation>
    </message>
    <message>
        <source>They are expected, too.</source>
        <translation>Elles sont attendues aussi.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>ID in lists</source>
        <translation>ID dans les listes</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Put into rooms</source>
        <translation>Placer en salle</translation>
    </message>
    <message>
        <source>Find rooms for sessions by size, equipment and time  (Ctrl+Shift+R)</source>
        <translation>Trouver des salles pour les séances selon la taille, l’équipement et l’heure  (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Add what people attend between their meetings, such as a working group.</source>
        <translation>Ajoutez ce à quoi les gens assistent entre leurs rendez-vous, comme un groupe de travail.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Find a session</source>
        <translation>Chercher une séance</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Pas encore de séance</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln séance</numerusform>
            <numerusform>%Ln séances</numerusform>
        </translation>
    </message>
    <message>
        <source>The sessions are in their rooms.</source>
        <translation>Les séances sont dans leurs salles.</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>{name} n’est plus sur la liste.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name}&#xa0;: enregistré.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>Pas encore de salle</translation>
    </message>
    <message>
        <source>{room}: {why}</source>
        <translation>{room}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Every session has a room that suits it.</source>
        <translation>Chaque séance a une salle qui lui convient.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Put them there</source>
        <translation>Les y placer</translation>
    </message>
    <message>
        <source>Rooms for sessions</source>
        <translation>Salles pour les séances</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>Looking for rooms</source>
        <translation>Recherche de salles</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>out of service</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>trop petite</translation>
    </message>
    <message>
        <source>lacks what is needed</source>
        <translation>sans l’équipement voulu</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>SetupScreen</name>
    <message>
        <source>Checkpoints</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Créneaux</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Not printed</source>
        <translation>Non imprimé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
</context>
<context>
    <name>SheetsChooser</name>
    <message>
        <source>Which sheets</source>
        <translation>Quelles feuilles</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Offers</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SlotForm</name>
    <message numerus="yes">
        <source>%n meeting(s) in it move with it.</source>
        <translation>
            <numerusform>%n rendez-vous se déplace avec lui.</numerusform>
            <numerusform>%n rendez-vous se déplacent avec lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where the times do not say enough.</source>
        <translation>Si les heures ne suffisent pas.</translation>
    </message>
</context>
<context>
    <name>SlotList</name>
    <message>
        <source>Fill a morning or an afternoon at once, or add slots one by one.</source>
        <translation>Remplissez d’un coup une matinée ou un après-midi, ou ajoutez les créneaux un à un.</translation>
    </message>
    <message>
        <source>Add several</source>
        <translation>En ajouter plusieurs</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Créneaux</translation>
    </message>
    <message>
        <source>Find a slot</source>
        <translation>Chercher un créneau</translation>
    </message>
    <message>
        <source>No slots yet</source>
        <translation>Pas encore de créneau</translation>
    </message>
    <message>
        <source>Add slot</source>
        <translation>Ajouter un créneau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s)</source>
        <translation>
            <numerusform>%Ln créneau</numerusform>
            <numerusform>%Ln créneaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) were added.</source>
        <translation>
            <numerusform>%Ln créneau ajouté.</numerusform>
            <numerusform>%Ln créneaux ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The slot {times} is off the list.</source>
        <translation>Le créneau {times} n’est plus sur la liste.</translation>
    </message>
    <message>
        <source>The slot {times} is saved.</source>
        <translation>Le créneau {times} est enregistré.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>New slots</source>
        <translation>Nouveaux créneaux</translation>
    </message>
    <message>
        <source>New slot</source>
        <translation>Nouveau créneau</translation>
    </message>
</context>
<context>
    <name>SlotsForm</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Length of each, minutes</source>
        <translation>Durée de chacun, minutes</translation>
    </message>
    <message>
        <source>Break between two, minutes</source>
        <translation>Pause entre deux, minutes</translation>
    </message>
    <message>
        <source>This is no time, such as 12:30.</source>
        <translation>Ce n’est pas une heure, comme 12:30.</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n créneau</numerusform>
            <numerusform>%n créneaux</numerusform>
        </translation>
    </message>
    <message>
        <source>{slots}: first {first}, last {last}</source>
        <translation>{slots}&#xa0;: premier {first}, dernier {last}</translation>
    </message>
</context>
<context>
    <name>Sought</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Tapez une partie du nom</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Sit alone now</source>
        <translation>Seuls à leur table</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Free in</source>
        <translation>Libre à</translation>
    </message>
    <message>
        <source>{time}: {name}</source>
        <translation>{time}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>sits alone</source>
        <translation>attend seul</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>SplitForm</name>
    <message>
        <source>Meetings of the second person</source>
        <translation>Rendez-vous de la deuxième personne</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>The second person gets a record and a badge of the same organisation.</source>
        <translation>La deuxième personne reçoit une fiche et un badge de la même organisation.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Open an event</source>
        <translation>Ouvrir un événement</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Try the sample event</source>
        <translation>Essayer l’événement d’exemple</translation>
    </message>
    <message>
        <source>The desk of your matchmaking day, with or without a network.</source>
        <translation>L’accueil de votre journée de rendez-vous, avec ou sans réseau.</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>Événements récents</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aucun événement pour l’instant</translation>
    </message>
    <message>
        <source>Open the file of your event, or try the desk on the sample event.</source>
        <translation>Ouvrez le fichier de votre événement, ou essayez l’accueil sur l’événement d’exemple.</translation>
    </message>
    <message>
        <source>Events (*.eventdesk)</source>
        <translation>Événements (*.eventdesk)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the hub</source>
        <translation>
            <numerusform>%n en attente du serveur</numerusform>
            <numerusform>%n en attente du serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock with a PIN</source>
        <translation>Déverrouiller par un code PIN</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Verrouiller le poste</translation>
    </message>
</context>
<context>
    <name>TableForm</name>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>The table is theirs: all their meetings are held there, and no others.</source>
        <translation>La table est à eux&#xa0;: tous leurs rendez-vous y ont lieu, et aucun autre.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>ID in lists</source>
        <translation>ID dans les listes</translation>
    </message>
</context>
<context>
    <name>TableList</name>
    <message>
        <source>Add them all at once by their numbers, or one by one.</source>
        <translation>Ajoutez-les toutes d’un coup par leurs numéros, ou une à une.</translation>
    </message>
    <message>
        <source>Add several</source>
        <translation>En ajouter plusieurs</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Find a table</source>
        <translation>Chercher une table</translation>
    </message>
    <message>
        <source>No tables yet</source>
        <translation>Pas encore de table</translation>
    </message>
    <message>
        <source>Add table</source>
        <translation>Ajouter une table</translation>
    </message>
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
            <numerusform>%Ln table ajoutée.</numerusform>
            <numerusform>%Ln tables ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table {number} is off the list.</source>
        <translation>La table {number} n’est plus sur la liste.</translation>
    </message>
    <message>
        <source>Table {number} is saved.</source>
        <translation>La table {number} est enregistrée.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>New tables</source>
        <translation>Nouvelles tables</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Table {number}</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Nouvelle table</translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Right person</source>
        <translation>Bon contact</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>What came of it? Press a number or Escape.</source>
        <translation>Quelle suite&#x202f;? Tapez un numéro ou Échap.</translation>
    </message>
    <message>
        <source>Who was missing? Press a number or Escape.</source>
        <translation>Qui manquait&#x202f;? Tapez un numéro ou Échap.</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Table {number}</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Free now and next</source>
        <translation>Libre maintenant et ensuite</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>encore {minutes} min</translation>
    </message>
    <message>
        <source>comes next</source>
        <translation>ensuite</translation>
    </message>
    <message>
        <source>{name} was missing</source>
        <translation>{name} était absent</translation>
    </message>
</context>
<context>
    <name>TableTiles</name>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
</context>
<context>
    <name>TablesForm</name>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>Such as A, for A1, A2, A3.</source>
        <translation>Par exemple A, pour A1, A2, A3.</translation>
    </message>
    <message>
        <source>From number</source>
        <translation>Du numéro</translation>
    </message>
    <message>
        <source>To number</source>
        <translation>Au numéro</translation>
    </message>
    <message>
        <source>Before the number</source>
        <translation>Devant le numéro</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Seats at each</source>
        <translation>Places à chacune</translation>
    </message>
    <message>
        <source>{tables}: {first} to {last}</source>
        <translation>{tables}&#xa0;: {first} à {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TheDay</name>
    <message>
        <source>The right person</source>
        <translation>Le bon contact</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Pour qui&#x202f;?</translation>
    </message>
    <message>
        <source>Choose somebody on the left, or come here from the board.</source>
        <translation>Choisissez quelqu’un à gauche, ou venez du tableau.</translation>
    </message>
    <message>
        <source>Come here from the table on the board at which somebody sits alone.</source>
        <translation>Venez ici depuis la table du tableau où quelqu’un est seul.</translation>
    </message>
    <message>
        <source>{one} meets {two}</source>
        <translation>{one} rencontre {two}</translation>
    </message>
    <message>
        <source>{name} has no free slot left</source>
        <translation>{name} n’a plus de créneau libre</translation>
    </message>
    <message>
        <source>{time}: {name} sits alone</source>
        <translation>{time}&#xa0;: {name} attend sans partenaire</translation>
    </message>
    <message>
        <source>{time}: {name} is free</source>
        <translation>{time}&#xa0;: {name} est libre</translation>
    </message>
    <message>
        <source>No free slot</source>
        <translation>Aucun créneau libre</translation>
    </message>
    <message>
        <source>This person is taken in every slot that is left.</source>
        <translation>Cette personne est prise dans tous les créneaux restants.</translation>
    </message>
    <message>
        <source>Nobody suits now</source>
        <translation>Personne ne convient maintenant</translation>
    </message>
    <message>
        <source>Nobody in the house is free and suits, or no table is free. Try another slot.</source>
        <translation>Personne sur place n’est libre et ne convient, ou aucune table n’est libre. Essayez un autre créneau.</translation>
    </message>
    <message>
        <source>Printing two agendas</source>
        <translation>Impression de deux agendas</translation>
    </message>
    <message>
        <source>{title}: at the printer.</source>
        <translation>{title}&#xa0;: à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>TileWords</name>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Partly held</source>
        <translation>Tenu en partie</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Depuis {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absents</numerusform>
        </translation>
    </message>
    <message>
        <source>All here</source>
        <translation>Au complet</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Next: {names}</source>
        <translation>Ensuite&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Autre heure</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>The disk is full. Make room, then do it again; nothing was lost.</source>
        <translation>Le disque est plein. Libérez de la place, puis réessayez&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>{file} may not be written here. Choose another place.</source>
        <translation>Impossible d’écrire {file} à cet endroit. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{file} is no longer there. Was a drive unplugged?</source>
        <translation>{file} n’est plus là. Un disque a-t-il été débranché&#x202f;?</translation>
    </message>
    <message>
        <source>Somebody is late</source>
        <translation>Quelqu’un est en retard</translation>
    </message>
    <message>
        <source>Somebody leaves</source>
        <translation>Quelqu’un part</translation>
    </message>
    <message>
        <source>Somebody does not come</source>
        <translation>Quelqu’un ne vient pas</translation>
    </message>
    <message>
        <source>Somebody is back</source>
        <translation>Quelqu’un est revenu</translation>
    </message>
    <message>
        <source>A walk-in wants meetings</source>
        <translation>Un visiteur imprévu veut des rendez-vous</translation>
    </message>
    <message>
        <source>Another comes instead</source>
        <translation>Quelqu’un d’autre vient à sa place</translation>
    </message>
    <message>
        <source>One more wish</source>
        <translation>Un souhait de plus</translation>
    </message>
    <message>
        <source>A table is lost</source>
        <translation>Une table est perdue</translation>
    </message>
    <message>
        <source>A table is back</source>
        <translation>Une table revient</translation>
    </message>
    <message>
        <source>A room is lost</source>
        <translation>Une salle est perdue</translation>
    </message>
    <message>
        <source>A room is back</source>
        <translation>Une salle revient</translation>
    </message>
    <message>
        <source>A slot is shortened</source>
        <translation>Un créneau est raccourci</translation>
    </message>
    <message>
        <source>All is postponed</source>
        <translation>Tout est décalé</translation>
    </message>
    <message>
        <source>A session overruns</source>
        <translation>Une séance déborde</translation>
    </message>
    <message>
        <source>Lock a meeting</source>
        <translation>Verrouiller un rendez-vous</translation>
    </message>
    <message>
        <source>Mend the clashes</source>
        <translation>Réparer les conflits</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Qui&#x202f;?</translation>
    </message>
    <message>
        <source>Who has come?</source>
        <translation>Qui est venu&#x202f;?</translation>
    </message>
    <message>
        <source>Whom do they wish to meet?</source>
        <translation>Qui veut-on rencontrer&#x202f;?</translation>
    </message>
    <message>
        <source>Which table?</source>
        <translation>Quelle table&#x202f;?</translation>
    </message>
    <message>
        <source>Which room?</source>
        <translation>Quelle salle&#x202f;?</translation>
    </message>
    <message>
        <source>Which session?</source>
        <translation>Quelle séance&#x202f;?</translation>
    </message>
    <message>
        <source>Which slot?</source>
        <translation>Quel créneau&#x202f;?</translation>
    </message>
    <message>
        <source>Which meeting?</source>
        <translation>Quel rendez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>By how many minutes?</source>
        <translation>De combien de minutes&#x202f;?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Jusqu’à quand&#x202f;?</translation>
    </message>
    <message>
        <source>From when on?</source>
        <translation>À partir de quand&#x202f;?</translation>
    </message>
    <message>
        <source>Lose the fewest meetings</source>
        <translation>Perdre le moins de rendez-vous</translation>
    </message>
    <message>
        <source>Move the fewest</source>
        <translation>En déplacer le moins</translation>
    </message>
    <message>
        <source>Disturb the fewest people</source>
        <translation>Déranger le moins de gens</translation>
    </message>
    <message>
        <source>Lost meetings, weighted</source>
        <translation>Rendez-vous perdus, pondérés</translation>
    </message>
    <message>
        <source>Wishes not placed, weighted</source>
        <translation>Souhaits non placés, pondérés</translation>
    </message>
    <message>
        <source>Meetings at another time</source>
        <translation>Rendez-vous à une autre heure</translation>
    </message>
    <message>
        <source>People with a new sheet</source>
        <translation>Personnes avec une nouvelle feuille</translation>
    </message>
    <message>
        <source>Only another table</source>
        <translation>Seulement une autre table</translation>
    </message>
    <message>
        <source>Slots of waiting</source>
        <translation>Créneaux d’attente</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pauses</translation>
    </message>
</context>
<context>
    <name>TroublesModel</name>
    <message>
        <source>Table {number}</source>
        <translation>Table {number}</translation>
    </message>
    <message>
        <source>Looking for the smallest change</source>
        <translation>Recherche du plus petit changement</translation>
    </message>
</context>
<context>
    <name>TroublesScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>And something else</source>
        <translation>Et autre chose</translation>
    </message>
    <message>
        <source>Find a way</source>
        <translation>Trouver une solution</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Il s’est passé quelque chose</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>Solution proposée</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
</context>
<context>
    <name>Unplaced</name>
    <message>
        <source>It is wished twice.</source>
        <translation>C’est souhaité deux fois.</translation>
    </message>
    <message>
        <source>There are fewer than two people.</source>
        <translation>Il y a moins de deux personnes.</translation>
    </message>
    <message>
        <source>They are never to meet.</source>
        <translation>Ils ne doivent jamais se rencontrer.</translation>
    </message>
    <message>
        <source>Somebody said no.</source>
        <translation>Quelqu’un a dit non.</translation>
    </message>
    <message>
        <source>They are never free in the house together.</source>
        <translation>Ils ne sont jamais libres sur place en même temps.</translation>
    </message>
    <message>
        <source>Both are full whenever the other has room.</source>
        <translation>Chacun est pris quand l’autre a de la place.</translation>
    </message>
    <message>
        <source>Who is to be met before whom leaves no slot.</source>
        <translation>L’ordre des rencontres ne laisse aucun créneau.</translation>
    </message>
    <message>
        <source>There would be too many meetings without a pause.</source>
        <translation>Il y aurait trop de rendez-vous sans pause.</translation>
    </message>
    <message>
        <source>{name} may have one meeting more.</source>
        <translation>{name} a droit à un rendez-vous de plus.</translation>
    </message>
    <message>
        <source>One more table at {time}.</source>
        <translation>Une table de plus à {time}.</translation>
    </message>
    <message>
        <source>One more table.</source>
        <translation>Une table de plus.</translation>
    </message>
    <message>
        <source>{name} free at {time}.</source>
        <translation>{name} libre à {time}.</translation>
    </message>
    <message>
        <source>{name} has one slot more.</source>
        <translation>{name} a un créneau de plus.</translation>
    </message>
    <message>
        <source>The meeting of {names} at {time} gives way.</source>
        <translation>Un rendez-vous cède la place à {time}&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The meeting of {names} gives way.</source>
        <translation>Un rendez-vous cède la place&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Both are full.</source>
        <translation>Les deux sont complets.</translation>
    </message>
    <message>
        <source>{name} has the most meetings allowed.</source>
        <translation>{name} a le plus de rendez-vous permis.</translation>
    </message>
    <message>
        <source>{name} has no free slot left.</source>
        <translation>{name} n’a plus de créneau libre.</translation>
    </message>
    <message>
        <source>{name} has the most meetings allowed: {there}.</source>
        <translation>{name} a le plus de rendez-vous permis&#xa0;: {there}.</translation>
    </message>
    <message>
        <source>{name} has {wanted} wishes, free slots: {there}.</source>
        <translation>{name} a {wanted} souhaits, place pour {there}.</translation>
    </message>
    <message>
        <source>Tables are short whenever both have room.</source>
        <translation>Les tables manquent quand les deux ont de la place.</translation>
    </message>
    <message>
        <source>Tables are short at {times}.</source>
        <translation>Les tables manquent à {times}.</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Scan a badge. Without one, type two letters of the name or organisation.</source>
        <translation>Scannez un badge. Sans badge, tapez deux lettres du nom ou de l’organisation.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The check-in was taken back. The log keeps both.</source>
        <translation>L’arrivée est annulée. Le journal garde les deux.</translation>
    </message>
    <message>
        <source>Let in?</source>
        <translation>Faire entrer&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) were taken back together. The log keeps them all.</source>
        <translation>
            <numerusform>%n arrivée a été annulée. Le journal garde les deux.</numerusform>
            <numerusform>%n arrivées ont été annulées ensemble. Le journal les garde toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} waits at table {table}</source>
        <translation>{names} attend à la table {table}</translation>
    </message>
    <message>
        <source>{names} wait at table {table}</source>
        <translation>{names} attendent à la table {table}</translation>
    </message>
    <message>
        <source>Badge printed {time}</source>
        <translation>Badge imprimé à {time}</translation>
    </message>
    <message>
        <source>Badge not printed</source>
        <translation>Badge non imprimé</translation>
    </message>
    <message>
        <source>Agenda printed {time}</source>
        <translation>Agenda imprimé à {time}</translation>
    </message>
    <message>
        <source>Agenda not printed</source>
        <translation>Agenda non imprimé</translation>
    </message>
    <message>
        <source>the printed agenda is out of date</source>
        <translation>l’agenda imprimé n’est plus à jour</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Badge in box {box}</source>
        <translation>Badge dans la boîte {box}</translation>
    </message>
    <message>
        <source>No further meetings today</source>
        <translation>Plus de rendez-vous aujourd’hui</translation>
    </message>
    <message>
        <source>Meeting now</source>
        <translation>Rendez-vous en cours</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochain rendez-vous</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Table {number}</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>avec {names}</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Not placed</source>
        <translation>Non placés</translation>
    </message>
</context>
<context>
    <name>WaitingPane</name>
    <message>
        <source>Everything has a place</source>
        <translation>Tout a sa place</translation>
    </message>
    <message>
        <source>No wish is without its meeting.</source>
        <translation>Aucun souhait n’est sans rendez-vous.</translation>
    </message>
    <message>
        <source>What would make room</source>
        <translation>Ce qui ferait de la place</translation>
    </message>
    <message>
        <source>These find no place in the day that is proposed.</source>
        <translation>Ceux-ci ne trouvent pas de place dans la journée proposée.</translation>
    </message>
    <message>
        <source>Drag one onto the plan, or press Enter.</source>
        <translation>Glissez-en un sur le plan, ou tapez Entrée.</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Page {number} of {of}</source>
        <translation>Page {number} sur {of}</translation>
    </message>
</context>
<context>
    <name>WorthList</name>
    <message>
        <source>The right person</source>
        <translation>Le bon contact</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Chercher quelqu’un</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Here stand people who fit and did not ask. Offers and needs come with their list.</source>
        <translation>Ici figurent ceux qui se conviennent sans s’être demandés. L’offre et la recherche viennent avec leur liste.</translation>
    </message>
    <message>
        <source>Enter proposes it as a request.</source>
        <translation>Entrée en fait une demande.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) who should meet and did not ask</source>
        <translation>
            <numerusform>%Ln paire qui devrait se rencontrer sans l’avoir demandé</numerusform>
            <numerusform>%Ln paires qui devraient se rencontrer sans l’avoir demandé</numerusform>
        </translation>
    </message>
    <message>
        <source>The request is noted: they are planned like all who asked.</source>
        <translation>La demande est notée&#xa0;: ils seront planifiés comme les autres.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Affinité</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Should meet</source>
        <translation>Devrait rencontrer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>There is room for it.</source>
        <translation>Il y a de la place.</translation>
    </message>
</context>
</TS>
