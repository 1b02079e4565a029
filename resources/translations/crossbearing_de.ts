<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Crossbearing</source>
        <translation>Über Crossbearing</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leading and managing, side by side. The program is under the MIT licence. The content is under Creative Commons Attribution 4.0 (CC BY 4.0): use it for anything, and say where it is from. Nothing here opens a connection to another machine.</source>
        <translation>Führen und Managen, Seite an Seite. Das Programm steht unter der MIT-Lizenz. Der Inhalt steht unter Creative Commons Namensnennung 4.0 (CC BY 4.0): für alles zu gebrauchen, mit Angabe der Herkunft. Nichts hier öffnet eine Verbindung zu einem anderen Rechner.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Dieser Eintrag</translation>
    </message>
    <message>
        <source>Stars, notes and talks</source>
        <translation>Sterne, Notizen und Vorträge</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>Nächster Eintrag</translation>
    </message>
    <message>
        <source>Previous entry</source>
        <translation>Voriger Eintrag</translation>
    </message>
    <message>
        <source>Random entry</source>
        <translation>Zufälliger Eintrag</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Go to the list; again hides it</source>
        <translation>Zur Liste; nochmals blendet sie aus</translation>
    </message>
    <message>
        <source>Go to the compare page; again hides it</source>
        <translation>Zur Vergleichsseite; nochmals blendet sie aus</translation>
    </message>
    <message>
        <source>Go to the route map; again hides it</source>
        <translation>Zur Landkarte; nochmals blendet sie aus</translation>
    </message>
    <message>
        <source>Route map fills the window</source>
        <translation>Landkarte füllt das Fenster</translation>
    </message>
    <message>
        <source>Table of the listed entries</source>
        <translation>Tabelle der gelisteten Einträge</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Your stars, notes and talks</source>
        <translation>Eigene Sterne, Notizen und Vorträge</translation>
    </message>
    <message>
        <source>Talks…</source>
        <translation>Vorträge…</translation>
    </message>
    <message>
        <source>Add to a talk…</source>
        <translation>Zu einem Vortrag hinzufügen…</translation>
    </message>
    <message>
        <source>Export stars, notes and talks…</source>
        <translation>Sterne, Notizen und Vorträge exportieren…</translation>
    </message>
    <message>
        <source>Import stars, notes and talks…</source>
        <translation>Sterne, Notizen und Vorträge importieren…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Missing entries…</source>
        <translation>Fehlende Einträge…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Cover the leader side</source>
        <translation>Seite „Führen“ verdecken</translation>
    </message>
    <message>
        <source>Cover the manager side</source>
        <translation>Seite „Managen“ verdecken</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Text at 100%</source>
        <translation>Schrift auf 100 %</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nichts bewegt sich</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vortragen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Tasten und Hilfe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>ArrangedList</name>
    <message>
        <source>Alt and arrows move the row, Delete removes it</source>
        <translation>Alt und Pfeile verschieben die Zeile, Entf entfernt sie</translation>
    </message>
</context>
<context>
    <name>Arrangement</name>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Show numbers on the screens</source>
        <translation>Bildschirme nummerieren</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Two screens: slides and console</source>
        <translation>Zwei Bildschirme: Folien und Pult</translation>
    </message>
    <message>
        <source>One screen: slides only</source>
        <translation>Ein Bildschirm: nur Folien</translation>
    </message>
    <message>
        <source>A window to share in a call, and console</source>
        <translation>Ein Fenster zum Teilen im Anruf und das Pult</translation>
    </message>
    <message>
        <source>In the call, share the window “Crossbearing – slides to share” only.</source>
        <translation>Im Anruf nur das Fenster „Crossbearing – Folien zum Teilen“ teilen.</translation>
    </message>
    <message>
        <source>The slides fill the screen. Notes will not appear; Esc ends the talk.</source>
        <translation>Die Folien füllen den Bildschirm. Notizen erscheinen nicht; Esc beendet den Vortrag.</translation>
    </message>
    <message>
        <source>Notes will not appear on the room’s screen.</source>
        <translation>Notizen erscheinen nicht auf dem Bildschirm des Raums.</translation>
    </message>
    <message>
        <source>Please check: is the room’s screen the right one? If not, swap.</source>
        <translation>Bitte prüfen: Stimmt der Bildschirm für den Raum? Sonst tauschen.</translation>
    </message>
</context>
<context>
    <name>AudienceWindow</name>
    <message>
        <source>Crossbearing – slides to share</source>
        <translation>Crossbearing – Folien zum Teilen</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
</context>
<context>
    <name>Awake</name>
    <message>
        <source>A talk is being given</source>
        <translation>Ein Vortrag wird gehalten</translation>
    </message>
</context>
<context>
    <name>BackupsWindow</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>des Tages</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>vor einem Formatwechsel</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>vor einem Wiederherstellen</translation>
    </message>
    <message>
        <source>What restoring changes</source>
        <translation>Was das Wiederherstellen ändert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day on which something has changed.</source>
        <translation>Noch gibt es keine Sicherung. An jedem Tag mit Änderungen entsteht eine.</translation>
    </message>
    <message>
        <source>This backup is damaged; choose another.</source>
        <translation>Diese Sicherung ist beschädigt; bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>Nothing is different from now.</source>
        <translation>Nichts ist anders als jetzt.</translation>
    </message>
    <message>
        <source>What is there now is backed up first, and undo takes it back.</source>
        <translation>Der jetzige Stand wird vorher gesichert, und „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>kommt zurück</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>is another</source>
        <translation>ist anders</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>Order
is another</source>
        <translation>Reihenfolge
ist anders</translation>
    </message>
    <message>
        <source>Restored: {counts}. Undo takes it back.</source>
        <translation>Wiederhergestellt: {counts}. „Rückgängig“ nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>BugWindow</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Crossbearing ended suddenly the last time</source>
        <translation>Crossbearing wurde beim letzten Mal jäh beendet</translation>
    </message>
    <message>
        <source>That was a fault of the program, not yours. Stars, notes and talks that were saved are there. If you report it, send the text below along.</source>
        <translation>Das lag am Programm. Gespeicherte Sterne, Notizen und Vorträge sind da. Wer es meldet, schicke den Text unten mit.</translation>
    </message>
    <message>
        <source>Crossbearing made a mistake</source>
        <translation>Crossbearing hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Nothing that was saved is lost, and you can go on. If something looks wrong from now on, start anew. If you report it, send the text below along.</source>
        <translation>Das liegt am Programm. Gespeichertes ist nicht verloren, und es geht weiter. Sieht danach etwas falsch aus, hilft ein Neustart. Wer es meldet, schicke den Text unten mit.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>The program made a mistake, which is in its log. The talk goes on.</source>
        <translation>Das Programm hat einen Fehler gemacht; er steht im Protokoll. Der Vortrag geht weiter.</translation>
    </message>
</context>
<context>
    <name>CardPhrase</name>
    <message>
        <source>Leading, managing, or both?</source>
        <translation>Führen, Managen oder beides?</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Führen</translation>
    </message>
    <message>
        <source>Managing</source>
        <translation>Managen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>{label}
Leader: {leader}
Manager: {manager}</source>
        <translation>{label}
Führen: {leader}
Managen: {manager}</translation>
    </message>
    <message>
        <source>Leader: {leader}
Manager: {manager}</source>
        <translation>Führen: {leader}
Managen: {manager}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene Karte</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>Blatt {number}</translation>
    </message>
    <message>
        <source>{title} · front; print at 100%, turn over the long edge</source>
        <translation>{title} · Vorderseite; auf 100 % drucken, über die lange Kante wenden</translation>
    </message>
    <message>
        <source>{title} · front; print at 100%, turn over the short edge</source>
        <translation>{title} · Vorderseite; auf 100 % drucken, über die kurze Kante wenden</translation>
    </message>
    <message>
        <source>{title} · back; print at 100%, turn over the long edge</source>
        <translation>{title} · Rückseite; auf 100 % drucken, über die lange Kante wenden</translation>
    </message>
    <message>
        <source>{title} · back; print at 100%, turn over the short edge</source>
        <translation>{title} · Rückseite; auf 100 % drucken, über die kurze Kante wenden</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>both texts</source>
        <translation>beide Texte</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meinen</translation>
    </message>
    <message>
        <source>the file&apos;s</source>
        <translation>den der Datei</translation>
    </message>
</context>
<context>
    <name>ClickerSheet</name>
    <message>
        <source>Your clicker</source>
        <translation>Presenter</translation>
    </message>
    <message>
        <source>Press the keys on your clicker, one after the other.</source>
        <translation>Die Tasten des Presenters nacheinander drücken.</translation>
    </message>
    <message>
        <source>What this key does</source>
        <translation>Was diese Taste tut</translation>
    </message>
    <message>
        <source>Nothing of its own</source>
        <translation>Nichts Eigenes</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
</context>
<context>
    <name>ClockBar</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Start clock</source>
        <translation>Uhr starten</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Bildschirme tauschen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>im Zeitplan</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <translation>{time} voraus</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation>{time} im Verzug</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} überzogen</translation>
    </message>
    <message>
        <source>no planned time</source>
        <translation>keine Zeit geplant</translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>von {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>What is there can be read and exported: {counts}.</source>
        <translation>Was da ist, lässt sich lesen und exportieren: {counts}.</translation>
    </message>
    <message>
        <source>Stars, notes and talks can&apos;t be changed just now</source>
        <translation>Sterne, Notizen und Vorträge lassen sich gerade nicht ändern</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Ohne sie weiter</translation>
    </message>
    <message>
        <source>Export what is there…</source>
        <translation>Vorhandenes exportieren…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmals versuchen</translation>
    </message>
    <message>
        <source>Of the damaged file this could still be read: {counts}.</source>
        <translation>Aus der beschädigten Datei war noch lesbar: {counts}.</translation>
    </message>
    <message>
        <source>The file of your stars, notes and talks was damaged or empty</source>
        <translation>Die Datei mit Sternen, Notizen und Vorträgen war beschädigt oder leer</translation>
    </message>
    <message>
        <source>Go on with an empty file</source>
        <translation>Mit leerer Datei weiter</translation>
    </message>
    <message>
        <source>Other backups…</source>
        <translation>Andere Sicherungen…</translation>
    </message>
    <message>
        <source>Restore the backup of {day}</source>
        <translation>Sicherung vom {day} wiederherstellen</translation>
    </message>
    <message>
        <source>Restored: {counts}. Undo takes it back.</source>
        <translation>Wiederhergestellt: {counts}. „Rückgängig“ nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Presenting: {name}</source>
        <translation>Vortrag: {name}</translation>
    </message>
    <message>
        <source>NEXT STEP</source>
        <translation>NÄCHSTER SCHRITT</translation>
    </message>
    <message>
        <source>slide {slide} of {slides}, step {step} of {steps}</source>
        <translation>Folie {slide} von {slides}, Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>THE ROOM SEES BLACK</source>
        <translation>DER RAUM SIEHT SCHWARZ</translation>
    </message>
    <message>
        <source>THE ROOM SEES WHITE</source>
        <translation>DER RAUM SIEHT WEISS</translation>
    </message>
    <message>
        <source>THE ROOM SEES</source>
        <translation>DER RAUM SIEHT</translation>
    </message>
    <message>
        <source>FROZEN: THE ROOM STILL SEES</source>
        <translation>EINGEFROREN: DER RAUM SIEHT NOCH</translation>
    </message>
    <message>
        <source>Back to the slide</source>
        <translation>Zurück zur Folie</translation>
    </message>
    <message>
        <source>The end of the talk</source>
        <translation>Das Ende des Vortrags</translation>
    </message>
</context>
<context>
    <name>ContentNotice</name>
    <message>
        <source>What is sound is shown. What is not was left out; whoever made the pack can mend it.</source>
        <translation>Was in Ordnung ist, wird gezeigt. Der Rest fehlt; beheben kann es, wer das Paket gemacht hat.</translation>
    </message>
    <message>
        <source>Parts of a content pack could not be used</source>
        <translation>Teile eines Inhaltspakets waren nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Show everything…</source>
        <translation>Alles zeigen …</translation>
    </message>
</context>
<context>
    <name>CountPhrase</name>
    <message>
        <source>{stars}, {notes}, {talks}</source>
        <translation>{stars}, {notes}, {talks}</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 Stern</translation>
    </message>
    <message>
        <source>{count} stars</source>
        <translation>{count} Sterne</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} Notizen</translation>
    </message>
    <message>
        <source>1 talk</source>
        <translation>1 Vortrag</translation>
    </message>
    <message>
        <source>{count} talks</source>
        <translation>{count} Vorträge</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Covered · press to look</source>
        <translation>Verdeckt · zum Ansehen drücken</translation>
    </message>
    <message>
        <source>{side} is covered; press to look</source>
        <translation>{side} ist verdeckt; zum Ansehen drücken</translation>
    </message>
</context>
<context>
    <name>DamagePhrase</name>
    <message>
        <source>It was not changed, and now lies at {place}.</source>
        <translation>Sie wurde nicht verändert und liegt jetzt unter {place}.</translation>
    </message>
    <message>
        <source>The file {file} is empty or gone.</source>
        <translation>Die Datei {file} ist leer oder fehlt.</translation>
    </message>
    <message>
        <source>Its backups are still there.</source>
        <translation>Ihre Sicherungen sind noch da.</translation>
    </message>
    <message>
        <source>Restore the backup of {day} ({counts}).</source>
        <translation>Bitte die Sicherung vom {day} wiederherstellen ({counts}).</translation>
    </message>
    <message>
        <source>There is no backup yet. You can go on with an empty file.</source>
        <translation>Noch gibt es keine Sicherung. Mit einer leeren Datei geht es weiter.</translation>
    </message>
</context>
<context>
    <name>Decider</name>
    <message>
        <source>Choose another destination</source>
        <translation>Anderes Ziel wählen</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Wiederholen (Strg+Y)</translation>
    </message>
    <message>
        <source>Start again (Shift+R)</source>
        <translation>Von vorn beginnen (Umschalt+R)</translation>
    </message>
    <message>
        <source>There is no map in the library.</source>
        <translation>Die Bibliothek enthält keine Landkarte.</translation>
    </message>
</context>
<context>
    <name>DeckPhrase</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Title and points</source>
        <translation>Titel und Punkte</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Leader and manager</source>
        <translation>Führen und Managen</translation>
    </message>
    <message>
        <source>Route map</source>
        <translation>Landkarte</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>A window with the slides, and the console</source>
        <translation>Ein Fenster mit den Folien und das Pult</translation>
    </message>
    <message>
        <source>The room sees the slides.
Notes will not appear here.</source>
        <translation>Der Raum sieht die Folien.
Notizen erscheinen hier nicht.</translation>
    </message>
    <message>
        <source>You see notes and clock.</source>
        <translation>Notizen und Uhr, nur für Sie.</translation>
    </message>
    <message>
        <source>Stays as it is.</source>
        <translation>Bleibt, wie er ist.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>a text in it is garbled</source>
        <translation>ein Text darin ist nicht lesbar</translation>
    </message>
    <message>
        <source>it does not begin as a data file does</source>
        <translation>sie beginnt nicht wie eine Datendatei</translation>
    </message>
    <message>
        <source>it is cut off after {size} of {whole} bytes</source>
        <translation>sie bricht nach {size} von {whole} Bytes ab</translation>
    </message>
    <message>
        <source>its format is {format}, but {recorded} is on record</source>
        <translation>ihr Format ist {format}, vermerkt ist aber {recorded}</translation>
    </message>
    <message>
        <source>its tables are not those that it should have</source>
        <translation>ihre Tabellen sind nicht die vorgesehenen</translation>
    </message>
    <message>
        <source>a talk that items belong to is missing</source>
        <translation>ein Vortrag fehlt, zu dem Teile gehören</translation>
    </message>
    <message>
        <source>a row does not make sense ({error})</source>
        <translation>eine Zeile ergibt keinen Sinn ({error})</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>der Inhalt ist keine gültige Datenbank</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>sie ist keine Datenbank</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>Lese- oder Schreibfehler</translation>
    </message>
    <message>
        <source>no such table: {table}</source>
        <translation>die Tabelle {table} fehlt</translation>
    </message>
</context>
<context>
    <name>DiskPhrase</name>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>schreibgeschütztes Dateisystem</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>zugeteilter Speicherplatz erschöpft</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät ist beschäftigt</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>Link copied</source>
        <translation>Link kopiert</translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation>Text kopiert</translation>
    </message>
    <message>
        <source>Markdown copied</source>
        <translation>Markdown kopiert</translation>
    </message>
    <message>
        <source>Image copied</source>
        <translation>Bild kopiert</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Merken</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Arrows or J and K move through the list</source>
        <translation>Pfeile oder J und K gehen durch die Liste</translation>
    </message>
    <message>
        <source>Alt and arrows move the entry to another place</source>
        <translation>Alt und Pfeile verschieben den Eintrag</translation>
    </message>
</context>
<context>
    <name>EntryListModel</name>
    <message>
        <source>starred, </source>
        <translation>gemerkt, </translation>
    </message>
    <message>
        <source>with your note, </source>
        <translation>mit eigener Notiz, </translation>
    </message>
    <message>
        <source>passed on the map now, </source>
        <translation>gerade auf der Karte am Weg, </translation>
    </message>
    <message>
        <source>{name}, {star}{kind}. Leading: {leader}. Managing: {manager}.</source>
        <translation>{name}, {star}{kind}. Führen: {leader}. Managen: {manager}.</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Something else was opened. It waits until the talk is over.</source>
        <translation>Es wurde etwas anderes geöffnet. Es wartet, bis der Vortrag zu Ende ist.</translation>
    </message>
    <message>
        <source>{entry} is not in the library.</source>
        <translation>{entry} steht nicht in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>Stated by writers on the subject, with little direct test.</source>
        <translation>Von Fachleuten so geschrieben, aber kaum direkt geprüft.</translation>
    </message>
    <message>
        <source>At least one empirical study bears on it.</source>
        <translation>Mindestens eine empirische Studie befasst sich damit.</translation>
    </message>
    <message>
        <source>Serious writers or studies disagree.</source>
        <translation>Ernsthafte Stimmen oder Studien widersprechen einander.</translation>
    </message>
    <message>
        <source>The library&apos;s own judgement.</source>
        <translation>Eigenes Urteil der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>EvidenceWord</name>
    <message>
        <source>Asserted</source>
        <translation>Behauptet</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation>Untersucht</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Umstritten</translation>
    </message>
</context>
<context>
    <name>ExchangePhrase</name>
    <message>
        <source>“{name}” can&apos;t be imported: {why}.</source>
        <translation>„{name}“ lässt sich nicht importieren: {why}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. {remedy}</source>
        <translation>Es wurde nichts verändert. {remedy}</translation>
    </message>
    <message>
        <source>“{name}” does not say in what format to export.</source>
        <translation>„{name}“ lässt nicht erkennen, in welchem Format exportiert werden soll.</translation>
    </message>
    <message>
        <source>Give it one of the endings {endings}.</source>
        <translation>Bitte eine dieser Endungen wählen: {endings}.</translation>
    </message>
    <message>
        <source>it is neither JSON nor HTML</source>
        <translation>Die Datei ist weder JSON noch HTML</translation>
    </message>
    <message>
        <source>Choose a file in {one} or {other}.</source>
        <translation>Bitte eine Datei mit der Endung {one} oder {other} wählen.</translation>
    </message>
    <message>
        <source>it is larger than {size} megabytes</source>
        <translation>Die Datei ist größer als {size} Megabyte</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>Sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is not JSON as this program writes it ({error})</source>
        <translation>Das ist kein JSON, wie dieses Programm es schreibt ({error})</translation>
    </message>
    <message>
        <source>its “format” is not “{format}”</source>
        <translation>Ihr „format“ ist nicht „{format}“</translation>
    </message>
    <message>
        <source>it was written by a newer edition (version {version}; this one reads up to {known})</source>
        <translation>Sie stammt von einer neueren Ausgabe (Version {version}; diese hier liest bis {known})</translation>
    </message>
    <message>
        <source>Install the newer edition.</source>
        <translation>Bitte die neuere Ausgabe installieren.</translation>
    </message>
    <message>
        <source>it is not a page of bookmarks as browsers write it</source>
        <translation>Das ist keine Lesezeichen-Seite, wie Browser sie schreiben</translation>
    </message>
    <message>
        <source>it has a tag that does not end</source>
        <translation>Darin endet ein Tag nicht</translation>
    </message>
    <message>
        <source>it holds {number} {things}, and at most {limit} are taken</source>
        <translation>Enthalten sind {number} {things}; höchstens {limit} werden angenommen</translation>
    </message>
    <message>
        <source>lines of a kind</source>
        <translation>Zeilen einer Art</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>Vorträge</translation>
    </message>
    <message>
        <source>items in one talk</source>
        <translation>Teile in einem Vortrag</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>folders inside each other</source>
        <translation>Ordner ineinander</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>This entry: %1</source>
        <translation>Dieser Eintrag: %1</translation>
    </message>
    <message>
        <source>The %1 listed entries</source>
        <translation>Die %1 gelisteten Einträge</translation>
    </message>
    <message>
        <source>Your %1 starred entries</source>
        <translation>Die %1 gemerkten Einträge</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
        <source>Talk: %1</source>
        <translation>Vortrag: %1</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A picture shows one entry. Choose “This entry”.</source>
        <translation>Ein Bild zeigt einen Eintrag. Bitte „Dieser Eintrag“ wählen.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Der Druck wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A6, two a sheet</source>
        <translation>A6, zwei je Blatt</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>Visitenkarte</translation>
    </message>
    <message>
        <source>Card size</source>
        <translation>Kartengröße</translation>
    </message>
    <message>
        <source>The long edge</source>
        <translation>Die lange Kante</translation>
    </message>
    <message>
        <source>The short edge</source>
        <translation>Die kurze Kante</translation>
    </message>
    <message>
        <source>The printer turns paper over</source>
        <translation>Der Drucker wendet über</translation>
    </message>
    <message>
        <source>Empty cards at the end, at least</source>
        <translation>Leere Karten am Ende, mindestens</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>With private notes</source>
        <translation>Mit privaten Notizen</translation>
    </message>
    <message>
        <source>PDF handout</source>
        <translation>PDF-Handout</translation>
    </message>
    <message>
        <source>PDF cards to cut out</source>
        <translation>PDF-Karten zum Ausschneiden</translation>
    </message>
    <message>
        <source>Slides (PowerPoint)</source>
        <translation>Folien (PowerPoint)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Flash cards (CSV)</source>
        <translation>Lernkarten (CSV)</translation>
    </message>
    <message>
        <source>Picture of one entry (PNG)</source>
        <translation>Bild eines Eintrags (PNG)</translation>
    </message>
</context>
<context>
    <name>ExportPhrase</name>
    <message>
        <source>Starred entries</source>
        <translation>Gemerkte Einträge</translation>
    </message>
    <message>
        <source>Chosen entries</source>
        <translation>Ausgewählte Einträge</translation>
    </message>
    <message>
        <source>Found with: {query}</source>
        <translation>Gefunden mit: {query}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Route maps</source>
        <translation>Landkarten</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Ohne Thema</translation>
    </message>
    <message>
        <source>{map}, without {roads}</source>
        <translation>{map}, ohne {roads}</translation>
    </message>
    <message>
        <source>{map}, to {place}</source>
        <translation>{map}, Ziel: {place}</translation>
    </message>
    <message>
        <source>Leader trait</source>
        <translation>Eigenschaft des Führens</translation>
    </message>
    <message>
        <source>Manager trait</source>
        <translation>Eigenschaft des Managens</translation>
    </message>
    <message>
        <source>Trait of both</source>
        <translation>Eigenschaft von beidem</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Zur Diskussion</translation>
    </message>
    <message>
        <source>Route map</source>
        <translation>Landkarte</translation>
    </message>
    <message>
        <source>{count} minute</source>
        <translation>{count} Minute</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} Minuten</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Contents, continued</source>
        <translation>Inhalt, Fortsetzung</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>{count} entry</source>
        <translation>{count} Eintrag</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} Einträge</translation>
    </message>
    <message>
        <source>{count} route map</source>
        <translation>{count} Landkarte</translation>
    </message>
    <message>
        <source>{count} route maps</source>
        <translation>{count} Landkarten</translation>
    </message>
    <message>
        <source>{count} source</source>
        <translation>{count} Quelle</translation>
    </message>
    <message>
        <source>{count} sources</source>
        <translation>{count} Quellen</translation>
    </message>
    <message>
        <source>Chooses the destination</source>
        <translation>Wählt das Ziel</translation>
    </message>
    <message>
        <source>Shares the specific turns</source>
        <translation>Teilt die einzelnen Schritte mit</translation>
    </message>
    <message>
        <source>{title}: {length}. The turns follow as text.</source>
        <translation>{title}: {length}. Die Schritte folgen als Text.</translation>
    </message>
</context>
<context>
    <name>ExportWindow</name>
    <message>
        <source>Export stars, notes and talks</source>
        <translation>Sterne, Notizen und Vorträge exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Everything, for Crossbearing on another computer (JSON)</source>
        <translation>Alles, für Crossbearing auf einem anderen Rechner (JSON)</translation>
    </message>
    <message>
        <source>Bookmarks, for a browser (HTML)</source>
        <translation>Lesezeichen für einen Browser (HTML)</translation>
    </message>
    <message>
        <source>A text to read or share (Markdown)</source>
        <translation>Ein Text zum Lesen oder Teilen (Markdown)</translation>
    </message>
    <message>
        <source>With my notes, also those for presenting</source>
        <translation>Mit meinen Notizen, auch denen zum Vortragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The file&apos;s name ends in one of {endings}.</source>
        <translation>Der Dateiname muss auf eines davon enden: {endings}.</translation>
    </message>
    <message>
        <source>Will be written: {counts}.</source>
        <translation>Geschrieben wird: {counts}.</translation>
    </message>
    <message>
        <source>A file of that name is there and will be replaced.</source>
        <translation>Eine Datei dieses Namens ist vorhanden und wird ersetzt.</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exportiert nach {file}</translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message>
        <source>Starred</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clears every filter; Esc does the same</source>
        <translation>Leert alle Filter, wie auch Esc</translation>
    </message>
</context>
<context>
    <name>FilePhrase</name>
    <message>
        <source>“{file}” can&apos;t be written: {reason}.</source>
        <translation>„{file}“ lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>What was there before is unchanged. Choose another folder, or free some space.</source>
        <translation>Was vorher da war, ist unverändert. Bitte einen anderen Ordner wählen oder Platz schaffen.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Show an entry that is not in the talk</source>
        <translation>Eintrag zeigen, der nicht im Vortrag ist</translation>
    </message>
    <message>
        <source>Search, seen only by you</source>
        <translation>Suche, im Raum nicht zu sehen</translation>
    </message>
    <message>
        <source>Entries found</source>
        <translation>Gefundene Einträge</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Route map</source>
        <translation>Landkarte</translation>
    </message>
    <message>
        <source>Map: {name}</source>
        <translation>Karte: {name}</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Import stars, notes and talks</source>
        <translation>Sterne, Notizen und Vorträge importieren</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Where texts differ, keep</source>
        <translation>Bei verschiedenen Texten behalten</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Was der Import tut</translation>
    </message>
    <message>
        <source>The texts that differ</source>
        <translation>Die verschiedenen Texte</translation>
    </message>
    <message>
        <source>For this one, keep</source>
        <translation>Hier behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meiner</translation>
    </message>
    <message>
        <source>The file&apos;s</source>
        <translation>Der aus der Datei</translation>
    </message>
    <message>
        <source>Will be kept: {text}</source>
        <translation>Behalten wird: {text}</translation>
    </message>
    <message>
        <source>Choose a file that Crossbearing or a browser has exported.</source>
        <translation>Bitte eine Datei wählen, die Crossbearing oder ein Browser exportiert hat.</translation>
    </message>
    <message>
        <source>{added} added, {changed} changed, {conflicts} in conflict, {skipped} skipped</source>
        <translation>{added} hinzugefügt, {changed} geändert, {conflicts} im Konflikt, {skipped} übersprungen</translation>
    </message>
    <message>
        <source>Imported: {summary}. Undo takes it all back.</source>
        <translation>Importiert: {summary}. „Rückgängig“ nimmt alles zurück.</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Only you see this, never the room</source>
        <translation>Nur hier zu sehen, nie im Raum</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Points, one a line</source>
        <translation>Punkte, je Zeile einer</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Presenter note</source>
        <translation>Vortragsnotiz</translation>
    </message>
</context>
<context>
    <name>ItemPhrase</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>That item of a talk can&apos;t be kept: {error}.</source>
        <translation>Dieser Teil eines Vortrags lässt sich nicht speichern: {error}.</translation>
    </message>
    <message>
        <source>Minutes go from 0 to 480; choose a value between.</source>
        <translation>Minuten reichen von 0 bis 480; bitte einen Wert dazwischen wählen.</translation>
    </message>
</context>
<context>
    <name>JourneyPhrase</name>
    <message>
        <source>The destination</source>
        <translation>Das Ziel</translation>
    </message>
    <message>
        <source>Destination: {title}</source>
        <translation>Ziel: {title}</translation>
    </message>
    <message>
        <source>Horizon: {horizon}</source>
        <translation>Horizont: {horizon}</translation>
    </message>
    <message>
        <source>Turn {number} of {count} · {when}</source>
        <translation>Schritt {number} von {count} · {when}</translation>
    </message>
    <message>
        <source>Turn {number}: {title}</source>
        <translation>Schritt {number}: {title}</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>Wer: {owner}</translation>
    </message>
    <message>
        <source>Check: {check}</source>
        <translation>Prüfung: {check}</translation>
    </message>
    <message>
        <source>Another destination</source>
        <translation>Ein anderes Ziel</translation>
    </message>
    <message>
        <source>A road closes</source>
        <translation>Eine Straße wird gesperrt</translation>
    </message>
    <message>
        <source>A road opens</source>
        <translation>Eine Straße wird frei</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>New talk</source>
        <translation>Neuer Vortrag</translation>
    </message>
    <message>
        <source>Added to “{talk}”. Undo takes it back.</source>
        <translation>Zu „{talk}“ hinzugefügt. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Missing entries: {count}</source>
        <translation>Fehlende Einträge: {count}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Keys of the talk</source>
        <translation>Tasten des Vortrags</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>every word must match, in any order, by its beginning</source>
        <translation>jedes Wort muss vorkommen, in beliebiger Folge, der Anfang genügt</translation>
    </message>
    <message>
        <source>these words, exactly so</source>
        <translation>genau diese Wörter</translation>
    </message>
    <message>
        <source>only this side, only this theme</source>
        <translation>nur diese Seite, nur dieses Thema</translation>
    </message>
    <message>
        <source>only what has your note, and words in it</source>
        <translation>nur mit eigener Notiz, und Wörter darin</translation>
    </message>
    <message>
        <source>only what you have starred</source>
        <translation>nur Gemerktes</translation>
    </message>
    <message>
        <source>by evidence and by source</source>
        <translation>nach Beleg und nach Quelle</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Tasten und Hilfe</translation>
    </message>
    <message>
        <source>On the route map</source>
        <translation>Auf der Landkarte</translation>
    </message>
    <message>
        <source>Words for the search box</source>
        <translation>Wörter für das Suchfeld</translation>
    </message>
    <message>
        <source>About Crossbearing…</source>
        <translation>Über Crossbearing …</translation>
    </message>
</context>
<context>
    <name>KindTabs</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Shows entries of this kind only</source>
        <translation>Zeigt nur Einträge dieser Art</translation>
    </message>
</context>
<context>
    <name>KindWord</name>
    <message>
        <source>Distinctions</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Situationen</translation>
    </message>
    <message>
        <source>Myths</source>
        <translation>Irrtümer</translation>
    </message>
    <message>
        <source>Perspectives</source>
        <translation>Sichtweisen</translation>
    </message>
    <message>
        <source>distinction</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>trait</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>myth</source>
        <translation>Irrtum</translation>
    </message>
    <message>
        <source>perspective</source>
        <translation>Sichtweise</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Leader</source>
        <translation>Führen</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Managen</translation>
    </message>
    <message>
        <source>In a line</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>In practice</source>
        <translation>In der Praxis</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragt</translation>
    </message>
    <message>
        <source>Overused</source>
        <translation>Im Übermaß</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Zeigt sich als</translation>
    </message>
    <message>
        <source>Contributes</source>
        <translation>Trägt bei</translation>
    </message>
    <message>
        <source>Fair word</source>
        <translation>Fair gesagt</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Heißt</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>The question that joins them</source>
        <translation>Die verbindende Frage</translation>
    </message>
    <message>
        <source>In truth</source>
        <translation>In Wahrheit</translation>
    </message>
    <message>
        <source>Where it blurs</source>
        <translation>Wo es verschwimmt</translation>
    </message>
    <message>
        <source>Where it breaks</source>
        <translation>Wo es nicht trägt</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>Was es misst</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Zur Diskussion</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Critique</source>
        <translation>Kritik</translation>
    </message>
    <message>
        <source>Analogy</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
</context>
<context>
    <name>LengthPhrase</name>
    <message>
        <source>The text has {length} characters; at most {limit} can be kept in one place.</source>
        <translation>Der Text hat {length} Zeichen; höchstens {limit} lassen sich an einer Stelle speichern.</translation>
    </message>
    <message>
        <source>Shorten it, or keep the rest elsewhere.</source>
        <translation>Bitte kürzen oder den Rest anderswo aufbewahren.</translation>
    </message>
</context>
<context>
    <name>LensSwitch</name>
    <message>
        <source>Lens</source>
        <translation>Blick</translation>
    </message>
    <message>
        <source>Leader’s lens</source>
        <translation>Blick des Führens</translation>
    </message>
    <message>
        <source>Manager’s lens</source>
        <translation>Blick des Managens</translation>
    </message>
</context>
<context>
    <name>LinePhrase</name>
    <message>
        <source>star {number}</source>
        <translation>Stern {number}</translation>
    </message>
    <message>
        <source>note {number}</source>
        <translation>Notiz {number}</translation>
    </message>
    <message>
        <source>talk {number}</source>
        <translation>Vortrag {number}</translation>
    </message>
    <message>
        <source>talk “{name}”, item {number}</source>
        <translation>Vortrag „{name}“, Teil {number}</translation>
    </message>
    <message>
        <source>name of {address}</source>
        <translation>Name von {address}</translation>
    </message>
    <message>
        <source>the file has the star {key} twice</source>
        <translation>die Datei enthält den Stern {key} zweimal</translation>
    </message>
    <message>
        <source>the file has the note {key} twice</source>
        <translation>die Datei enthält die Notiz {key} zweimal</translation>
    </message>
    <message>
        <source>the file has the talk {key} twice</source>
        <translation>die Datei enthält den Vortrag {key} zweimal</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>“{name}” is no pack</source>
        <translation>„{name}“ ist kein Paket</translation>
    </message>
    <message>
        <source>“{text}…” is too long for an address</source>
        <translation>„{text}…“ ist zu lang für eine Adresse</translation>
    </message>
    <message>
        <source>{count} other bookmarks</source>
        <translation>{count} andere Lesezeichen</translation>
    </message>
    <message>
        <source>they do not lead to an entry; addresses of entries begin with {scheme}</source>
        <translation>sie führen zu keinem Eintrag; Adressen von Einträgen beginnen mit {scheme}</translation>
    </message>
    <message>
        <source>the file has this star twice</source>
        <translation>die Datei enthält diesen Stern zweimal</translation>
    </message>
    <message>
        <source>the file has another note on it already</source>
        <translation>die Datei enthält dazu schon eine andere Notiz</translation>
    </message>
    <message>
        <source>{what} {remedy}</source>
        <translation>{what} {remedy}</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Route map</source>
        <translation>Landkarte</translation>
    </message>
    <message>
        <source>Route map, {name}. {total}</source>
        <translation>Landkarte, {name}. {total}</translation>
    </message>
</context>
<context>
    <name>MissingWindow</name>
    <message>
        <source>Missing entries</source>
        <translation>Fehlende Einträge</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Eigene Notiz</translation>
    </message>
    <message>
        <source>There is no note on it</source>
        <translation>Keine Notiz dazu</translation>
    </message>
    <message>
        <source>Copy the note</source>
        <translation>Notiz kopieren</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The content no longer has these. What you kept of them stays here, and comes back by itself when they do.</source>
        <translation>Diese Einträge sind nicht mehr im Inhalt. Was zu ihnen aufbewahrt ist, bleibt hier und kommt mit ihnen von selbst zurück.</translation>
    </message>
    <message>
        <source>Nothing is missing: the content has everything that you have kept.</source>
        <translation>Nichts fehlt: Alles Aufbewahrte ist im Inhalt vorhanden.</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>gemerkt</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>in {talks}</source>
        <translation>in {talks}</translation>
    </message>
</context>
<context>
    <name>NextPicture</name>
    <message>
        <source>What the next press shows</source>
        <translation>Was der nächste Tastendruck zeigt</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Your note</source>
        <translation>Eigene Notiz</translation>
    </message>
    <message>
        <source>What do you want to remember? Only you see this.</source>
        <translation>Was soll in Erinnerung bleiben? Nur für Sie sichtbar.</translation>
    </message>
    <message>
        <source>Only you see this; it is saved as you write</source>
        <translation>Nur für Sie sichtbar; wird beim Schreiben gespeichert</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <translation>Nur für Sie sichtbar</translation>
    </message>
    <message>
        <source>Saved · only you see this</source>
        <translation>Gespeichert · nur für Sie sichtbar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved; the text stays here and is tried again</source>
        <translation>Nicht gespeichert; der Text bleibt hier, ein neuer Versuch folgt</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>NOTES</source>
        <translation>NOTIZEN</translation>
    </message>
    <message>
        <source>Notes, seen only by you</source>
        <translation>Notizen, im Raum nicht zu sehen</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>Notizen kleiner</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>Notizen größer</translation>
    </message>
    <message>
        <source>Sources: {names}</source>
        <translation>Quellen: {names}</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>gemerkt</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Meinten Sie „{words}“?</translation>
    </message>
    <message>
        <source>Without {what}: {count}</source>
        <translation>Ohne {what}: {count}</translation>
    </message>
    <message>
        <source>These would find something:</source>
        <translation>Damit würde etwas gefunden:</translation>
    </message>
    <message>
        <source>Try fewer or other words. Esc clears the search.</source>
        <translation>Weniger oder andere Wörter versuchen. Esc leert die Suche.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>the filter “{facet}”</source>
        <translation>den Filter „{facet}“</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>{whole}.{part}</source>
        <translation>{whole},{part}</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>My stars</source>
        <translation>Meine Sterne</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>All slides</source>
        <translation>Alle Folien</translation>
    </message>
</context>
<context>
    <name>PaceChart</name>
    <message>
        <source>Last run {actual}, planned {planned}, runs kept: {count}</source>
        <translation>Letzter Lauf {actual}, geplant {planned}, aufbewahrte Läufe: {count}</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>{position} of {siblings}</source>
        <translation>{position} von {siblings}</translation>
    </message>
</context>
<context>
    <name>PagePhrase</name>
    <message>
        <source>Leader and manager</source>
        <translation>Führen und Managen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>Zum Inhalt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} von {count}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Compare page</source>
        <translation>Vergleichsseite</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
</context>
<context>
    <name>PageWord</name>
    <message>
        <source>Evidence: {grade}</source>
        <translation>Beleg: {grade}</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>studied</source>
        <translation>untersucht</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Quellen:</translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Name of the file, with its folder</source>
        <translation>Dateiname mit Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
</context>
<context>
    <name>PlanPhrase</name>
    <message>
        <source>it is starred already</source>
        <translation>schon gemerkt</translation>
    </message>
    <message>
        <source>it is there already, as “{name}”</source>
        <translation>schon vorhanden, als „{name}“</translation>
    </message>
    <message>
        <source>a talk of that name is there, and bookmarks hold less of it</source>
        <translation>ein Vortrag dieses Namens ist da, und Lesezeichen enthalten weniger davon</translation>
    </message>
    <message>
        <source>the talk differs here; yours is kept</source>
        <translation>der Vortrag ist hier anders; der eigene bleibt</translation>
    </message>
    <message>
        <source>the talk differs here; the file&apos;s takes its place</source>
        <translation>der Vortrag ist hier anders; der aus der Datei ersetzt ihn</translation>
    </message>
    <message>
        <source>the talk differs here; the file&apos;s comes as “{name}”</source>
        <translation>der Vortrag ist hier anders; der aus der Datei kommt als „{name}“</translation>
    </message>
    <message>
        <source>its text is in your note already</source>
        <translation>der Text steht schon in der eigenen Notiz</translation>
    </message>
    <message>
        <source>the file&apos;s note is yours with more text</source>
        <translation>die Notiz der Datei ist die eigene mit mehr Text</translation>
    </message>
    <message>
        <source>the notes differ; yours is kept</source>
        <translation>die Notizen sind verschieden; die eigene bleibt</translation>
    </message>
    <message>
        <source>the notes differ; the file&apos;s takes its place</source>
        <translation>die Notizen sind verschieden; die aus der Datei ersetzt die eigene</translation>
    </message>
    <message>
        <source>the notes differ; both are too long for one note, so yours is kept</source>
        <translation>die Notizen sind verschieden; zusammen sind sie zu lang, deshalb bleibt die eigene</translation>
    </message>
    <message>
        <source>the notes differ; both are kept, yours first</source>
        <translation>die Notizen sind verschieden; beide bleiben, die eigene zuerst</translation>
    </message>
    <message>
        <source>{name} (imported)</source>
        <translation>{name} (importiert)</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Present</source>
        <translation>Vortragen</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>Before the first slide</source>
        <translation>Vor der ersten Folie</translation>
    </message>
    <message>
        <source>What to present</source>
        <translation>Was vorgetragen wird</translation>
    </message>
    <message>
        <source>Try your clicker</source>
        <translation>Presenter testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is nothing to present yet. Star some entries, or make a talk.</source>
        <translation>Noch gibt es nichts vorzutragen. Bitte Einträge merken oder einen Vortrag anlegen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Slides: {count}.</source>
        <translation>Folien: {count}.</translation>
    </message>
    <message>
        <source>In this room, long text takes several steps on {count}.</source>
        <translation>In diesem Raum braucht langer Text mehrere Schritte, auf Folien: {count}.</translation>
    </message>
    <message>
        <source>Start F5</source>
        <translation>Starten F5</translation>
    </message>
    <message>
        <source>Go on at slide {number} F5</source>
        <translation>Weiter bei Folie {number} F5</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>This slide can’t be drawn. The talk goes on with the next.</source>
        <translation>Diese Folie lässt sich nicht zeichnen. Der Vortrag geht mit der nächsten weiter.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>ProblemsWindow</name>
    <message>
        <source>Problems of content packs</source>
        <translation>Probleme von Inhaltspaketen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Problems found: {count}</source>
        <translation>Gefundene Probleme: {count}</translation>
    </message>
    <message>
        <source>File, line and column, what is wrong, and how to mend it:</source>
        <translation>Datei, Zeile und Spalte, was falsch ist und wie es zu beheben ist:</translation>
    </message>
</context>
<context>
    <name>QueryCompleter</name>
    <message>
        <source>Completions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>RouteKeys</name>
    <message>
        <source>to the next road or pin on the map; Shift pulls the map</source>
        <translation>zur nächsten Straße oder Nadel der Karte; Umschalt zieht die Karte</translation>
    </message>
    <message>
        <source>through all roads and pins</source>
        <translation>durch alle Straßen und Nadeln</translation>
    </message>
    <message>
        <source>through the turns, on the map</source>
        <translation>durch die Schritte, auf der Karte</translation>
    </message>
    <message>
        <source>choose this destination; block or open this road</source>
        <translation>dieses Ziel wählen; diese Straße sperren oder öffnen</translation>
    </message>
    <message>
        <source>block this road, or open it</source>
        <translation>diese Straße sperren oder öffnen</translation>
    </message>
    <message>
        <source>the other lens</source>
        <translation>der andere Blick</translation>
    </message>
    <message>
        <source>drive the route, or pause</source>
        <translation>die Strecke fahren oder anhalten</translation>
    </message>
    <message>
        <source>to the next turn, or back</source>
        <translation>zum nächsten Schritt oder zurück</translation>
    </message>
    <message>
        <source>drive at another speed</source>
        <translation>mit anderem Tempo fahren</translation>
    </message>
    <message>
        <source>show the route before the last change, or hide it</source>
        <translation>die Strecke vor der letzten Änderung zeigen oder verbergen</translation>
    </message>
    <message>
        <source>undo and redo</source>
        <translation>rückgängig und wiederholen</translation>
    </message>
    <message>
        <source>start again</source>
        <translation>von vorn beginnen</translation>
    </message>
    <message>
        <source>closer, farther, the whole map</source>
        <translation>näher, weiter weg, die ganze Karte</translation>
    </message>
</context>
<context>
    <name>RoutePanel</name>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Destinations: the leader’s choice</source>
        <translation>Ziele: Sache des Führens</translation>
    </message>
    <message>
        <source>Turns: the manager’s share</source>
        <translation>Schritte: Sache des Managens</translation>
    </message>
    <message>
        <source>Ctrl+D or a click on the star stars it</source>
        <translation>Strg+D oder ein Klick auf den Stern merkt den Eintrag</translation>
    </message>
    <message>
        <source>End the trip here</source>
        <translation>Die Fahrt hier enden lassen</translation>
    </message>
    <message>
        <source>Open this road</source>
        <translation>Diese Straße öffnen</translation>
    </message>
    <message>
        <source>Block this road</source>
        <translation>Diese Straße sperren</translation>
    </message>
</context>
<context>
    <name>RoutePhrase</name>
    <message>
        <source>{count} week</source>
        <translation>{count} Woche</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} Wochen</translation>
    </message>
    <message>
        <source>{count} turn</source>
        <translation>{count} Schritt</translation>
    </message>
    <message>
        <source>{count} turns</source>
        <translation>{count} Schritte</translation>
    </message>
    <message>
        <source>week {week}</source>
        <translation>Woche {week}</translation>
    </message>
    <message>
        <source>weeks {first}–{last}</source>
        <translation>Wochen {first}–{last}</translation>
    </message>
    <message>
        <source>set off</source>
        <translation>los</translation>
    </message>
    <message>
        <source>straight on</source>
        <translation>geradeaus</translation>
    </message>
    <message>
        <source>slight right</source>
        <translation>leicht rechts</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>sharp right</source>
        <translation>scharf rechts</translation>
    </message>
    <message>
        <source>U-turn</source>
        <translation>wenden</translation>
    </message>
    <message>
        <source>sharp left</source>
        <translation>scharf links</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>slight left</source>
        <translation>leicht links</translation>
    </message>
    <message>
        <source>set off {heading}</source>
        <translation>los nach {heading}</translation>
    </message>
    <message>
        <source>north</source>
        <translation>Norden</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>Nordosten</translation>
    </message>
    <message>
        <source>east</source>
        <translation>Osten</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>Südosten</translation>
    </message>
    <message>
        <source>south</source>
        <translation>Süden</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>Südwesten</translation>
    </message>
    <message>
        <source>west</source>
        <translation>Westen</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>Nordwesten</translation>
    </message>
    <message>
        <source>No road left</source>
        <translation>Keine Straße frei</translation>
    </message>
    <message>
        <source>No destination</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>Turn {number} of {count}: {way} along {road}, {when}. {act}</source>
        <translation>Schritt {number} von {count}: {way} auf {road}, {when}. {act}</translation>
    </message>
    <message>
        <source>Turn {number} of {count}: {way} into {road}, {when}. {act}</source>
        <translation>Schritt {number} von {count}: {way} in {road}, {when}. {act}</translation>
    </message>
    <message>
        <source>{title}. Owner: {owner}. Check: {check}</source>
        <translation>{title}. Zuständig: {owner}. Prüfung: {check}</translation>
    </message>
    <message>
        <source>Arrive at {title} after {weeks}. {why}</source>
        <translation>Am Ziel {title} nach {weeks}. {why}</translation>
    </message>
    <message>
        <source>{title}. {why} Horizon: {horizon}; {far}.</source>
        <translation>{title}. {why} Horizont: {horizon}; {far}.</translation>
    </message>
    <message>
        <source>{title}, chosen. {why} Horizon: {horizon}; {far}.</source>
        <translation>{title}, gewählt. {why} Horizont: {horizon}; {far}.</translation>
    </message>
    <message>
        <source>{weeks} away</source>
        <translation>{weeks} entfernt</translation>
    </message>
    <message>
        <source>no road left</source>
        <translation>keine Straße frei</translation>
    </message>
    <message>
        <source>the same turns</source>
        <translation>dieselben Schritte</translation>
    </message>
    <message>
        <source>{weeks} longer</source>
        <translation>{weeks} länger</translation>
    </message>
    <message>
        <source>{weeks} shorter</source>
        <translation>{weeks} kürzer</translation>
    </message>
    <message>
        <source>as long as before</source>
        <translation>so lang wie zuvor</translation>
    </message>
    <message>
        <source>{turns} more</source>
        <translation>{turns} mehr</translation>
    </message>
    <message>
        <source>{turns} fewer</source>
        <translation>{turns} weniger</translation>
    </message>
    <message>
        <source>as many turns</source>
        <translation>gleich viele Schritte</translation>
    </message>
    <message>
        <source>This map has no destination yet.</source>
        <translation>Diese Karte hat noch kein Ziel.</translation>
    </message>
    <message>
        <source>This map has no start, so no road leads anywhere yet.</source>
        <translation>Diese Karte hat keinen Start, deshalb führt noch keine Straße irgendwohin.</translation>
    </message>
    <message>
        <source>No road is left to “{title}”. Now only another destination helps, and that is the leader’s choice.</source>
        <translation>Keine Straße führt mehr zu „{title}“. Nun hilft nur ein anderes Ziel, und das zu wählen ist Sache des Führens.</translation>
    </message>
    <message>
        <source>Leading: choose where the trip ends, and say why it is worth it.</source>
        <translation>Führen: wählen, wo die Fahrt endet, und sagen, warum sie sich lohnt.</translation>
    </message>
    <message>
        <source>Leading: the trip now ends at “{title}”, and every turn follows from that.</source>
        <translation>Führen: Die Fahrt endet jetzt bei „{title}“, und jeder Schritt folgt daraus.</translation>
    </message>
    <message>
        <source>Managing: share the turns that lead to “{title}”.</source>
        <translation>Managen: die Schritte mitteilen, die zu „{title}“ führen.</translation>
    </message>
    <message>
        <source>Managing: {road} is blocked; the turns stay as they were.</source>
        <translation>Managen: {road} ist gesperrt; die Schritte bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>Managing: {road} is blocked. Other turns, the same destination.</source>
        <translation>Managen: {road} ist gesperrt. Andere Schritte, dasselbe Ziel.</translation>
    </message>
    <message>
        <source>Managing: {road} is open again; the turns stay as they were.</source>
        <translation>Managen: {road} ist wieder offen; die Schritte bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>Managing: {road} is open again. Other turns, the same destination.</source>
        <translation>Managen: {road} ist wieder offen. Andere Schritte, dasselbe Ziel.</translation>
    </message>
    <message>
        <source>{road}: between {start} and {end}, {weeks}. {act}.</source>
        <translation>{road}: zwischen {start} und {end}, {weeks}. {act}.</translation>
    </message>
    <message>
        <source>{road}, blocked: between {start} and {end}, {weeks}. {act}.</source>
        <translation>{road}, gesperrt: zwischen {start} und {end}, {weeks}. {act}.</translation>
    </message>
    <message>
        <source>{road}: from {start} to {end}, {weeks}. {act}.</source>
        <translation>{road}: von {start} nach {end}, {weeks}. {act}.</translation>
    </message>
    <message>
        <source>{road}, blocked: from {start} to {end}, {weeks}. {act}.</source>
        <translation>{road}, gesperrt: von {start} nach {end}, {weeks}. {act}.</translation>
    </message>
    <message>
        <source>{sentence} Entries: {names}.</source>
        <translation>{sentence} Einträge: {names}.</translation>
    </message>
    <message>
        <source>{sentence} Starred: {names}.</source>
        <translation>{sentence} Gemerkt: {names}.</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>To open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>press B</source>
        <translation>B drücken</translation>
    </message>
    <message>
        <source>{road}, {weeks}</source>
        <translation>{road}, {weeks}</translation>
    </message>
    <message>
        <source>Arrive · {weeks}</source>
        <translation>Am Ziel · {weeks}</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>No road is left to “{title}”</source>
        <translation>Kein Weg mehr zu „{title}“</translation>
    </message>
    <message>
        <source>Open a road again, or let the leader choose another destination.</source>
        <translation>Eine Straße wieder öffnen oder beim Führen ein anderes Ziel wählen.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search {count} entries</source>
        <translation>{count} Einträge durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Every word must match. side:leader, theme:risk, is:starred and quotes narrow it.</source>
        <translation>Jedes Wort muss vorkommen. side:leader, theme:risk, is:starred und Anführungszeichen engen ein.</translation>
    </message>
</context>
<context>
    <name>SheetPhrase</name>
    <message>
        <source>Stars, notes and talks</source>
        <translation>Sterne, Notizen und Vorträge</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Notes without a star</source>
        <translation>Notizen ohne Stern</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Vorträge</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} Minuten</translation>
    </message>
    <message>
        <source>{item} ({minutes} min)</source>
        <translation>{item} ({minutes} min)</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Blatt %1 von %2</translation>
    </message>
    <message>
        <source>Sheet %1 of %2 in this preview</source>
        <translation>Blatt %1 von %2 in dieser Vorschau</translation>
    </message>
</context>
<context>
    <name>SideWord</name>
    <message>
        <source>Leader</source>
        <translation>Führen</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Managen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
</context>
<context>
    <name>Slide</name>
    <message>
        <source>This slide can’t be shown. The talk goes on.</source>
        <translation>Diese Folie lässt sich nicht zeigen. Der Vortrag geht weiter.</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Zur Diskussion</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>SlidePhrase</name>
    <message>
        <source>Thank you</source>
        <translation>Vielen Dank</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Das Ende</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources: {first}</source>
        <translation>Quellen: {first}</translation>
    </message>
    <message>
        <source>Nothing in this talk cites a source.</source>
        <translation>Nichts in diesem Vortrag nennt eine Quelle.</translation>
    </message>
    <message>
        <source>No longer in the library</source>
        <translation>Nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>This entry is no longer in the library.</source>
        <translation>Dieser Eintrag ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>This map is no longer in the library.</source>
        <translation>Diese Landkarte ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>The destination “{place}” is no longer on this map.</source>
        <translation>Das Ziel „{place}“ ist nicht mehr auf dieser Karte.</translation>
    </message>
</context>
<context>
    <name>SortChip</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Recently seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation>Folge: {order}</translation>
    </message>
    <message>
        <source>Sort, {order}</source>
        <translation>Sortierung, {order}</translation>
    </message>
</context>
<context>
    <name>SourceShelf</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Not verified: {what}</source>
        <translation>Nicht geprüft: {what}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>The screen saver can’t be held off here; switch it off by hand.</source>
        <translation>Der Bildschirmschoner lässt sich hier nicht fernhalten; bitte von Hand abschalten.</translation>
    </message>
    <message>
        <source>There is only one screen to show slides on.</source>
        <translation>Es gibt nur einen Bildschirm für die Folien.</translation>
    </message>
    <message>
        <source>The projector is unplugged. The talk waits; plug it in again to go on there.</source>
        <translation>Der Beamer ist abgesteckt. Der Vortrag wartet; nach dem Anstecken geht es dort weiter.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>All content is on this computer</source>
        <translation>Alle Inhalte liegen auf diesem Rechner</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Sprache: {name}</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>best match first</source>
        <translation>bester Treffer zuerst</translation>
    </message>
    <message>
        <source>sorted by theme</source>
        <translation>nach Thema sortiert</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>nach Name sortiert</translation>
    </message>
    <message>
        <source>last seen first</source>
        <translation>zuletzt Gesehenes zuerst</translation>
    </message>
    <message>
        <source>your stars in your own order; Alt and arrows move one</source>
        <translation>Sterne in eigener Folge; Alt und Pfeile verschieben</translation>
    </message>
</context>
<context>
    <name>StorePhrase</name>
    <message>
        <source>Another program is writing to {file} and has not finished.</source>
        <translation>Ein anderes Programm schreibt gerade in {file} und ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>The last change was not saved. Nothing was lost: everything kept before is still there. Close the other program, or wait, and try again.</source>
        <translation>Die letzte Änderung wurde nicht gespeichert. Nichts ist verloren: Alles vorher Aufbewahrte ist noch da. Bitte das andere Programm schließen oder warten und es nochmals versuchen.</translation>
    </message>
    <message>
        <source>Stars, notes and talks can&apos;t be changed: {file} or its folder is read-only.</source>
        <translation>Sterne, Notizen und Vorträge lassen sich nicht ändern: {file} oder der Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Nothing was lost: everything kept before is still there. Allow writing there, or start the program with --data and a folder of your own.</source>
        <translation>Nichts ist verloren: Alles vorher Aufbewahrte ist noch da. Bitte dort das Schreiben erlauben oder das Programm mit --data und einem eigenen Ordner starten.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {file}.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr für {file}.</translation>
    </message>
    <message>
        <source>The last change was not saved. Nothing was lost: everything kept before is still there. Free some space and try again.</source>
        <translation>Die letzte Änderung wurde nicht gespeichert. Nichts ist verloren: Alles vorher Aufbewahrte ist noch da. Bitte Platz schaffen und es nochmals versuchen.</translation>
    </message>
    <message>
        <source>The disk reports an error while working on {file}: {detail}.</source>
        <translation>Der Datenträger meldet einen Fehler bei der Arbeit an {file}: {detail}.</translation>
    </message>
    <message>
        <source>The last change was not saved. Nothing was lost: everything kept before is still there. Check the drive, free some space and try again.</source>
        <translation>Die letzte Änderung wurde nicht gespeichert. Nichts ist verloren: Alles vorher Aufbewahrte ist noch da. Bitte den Datenträger prüfen, Platz schaffen und es nochmals versuchen.</translation>
    </message>
    <message>
        <source>The file {file} is damaged: {detail}.</source>
        <translation>Die Datei {file} ist beschädigt: {detail}.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The file {file} was moved or deleted while the program was running.</source>
        <translation>Die Datei {file} wurde verschoben oder gelöscht, während das Programm lief.</translation>
    </message>
    <message>
        <source>The last change was not saved. Put the file back and try again, or export your stars, notes and talks from here before you close the program.</source>
        <translation>Die letzte Änderung wurde nicht gespeichert. Bitte die Datei zurücklegen und es nochmals versuchen, oder Sterne, Notizen und Vorträge von hier exportieren, bevor das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>{file} was written by a newer edition of Crossbearing (format {format}; this one knows formats up to {known}).</source>
        <translation>{file} stammt von einer neueren Ausgabe von Crossbearing (Format {format}; diese hier kennt Formate bis {known}).</translation>
    </message>
    <message>
        <source>It was not touched. Install the newer edition, or start this one with --data and another folder.</source>
        <translation>Die Datei wurde nicht angerührt. Bitte die neuere Ausgabe installieren oder diese mit --data und einem anderen Ordner starten.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Slides around this one</source>
        <translation>Folien um diese herum</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} Teile</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} Einträge</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>die Landkarte</translation>
    </message>
    <message>
        <source>the sources</source>
        <translation>die Quellen</translation>
    </message>
    <message>
        <source>backup of {day}</source>
        <translation>Sicherung vom {day}</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Führen</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Managen</translation>
    </message>
    <message>
        <source>{name}, starred</source>
        <translation>{name}, gemerkt</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>{count} entries side by side</source>
        <translation>{count} Einträge nebeneinander</translation>
    </message>
    <message>
        <source>{more} more are in the list; narrow it to see them.</source>
        <translation>{more} weitere stehen in der Liste; eingrenzen, um sie zu sehen.</translation>
    </message>
    <message>
        <source>What the list shows. Enter opens a row.</source>
        <translation>Was die Liste zeigt. Die Eingabetaste öffnet eine Zeile.</translation>
    </message>
    <message>
        <source>Shows or hides this row of every entry</source>
        <translation>Zeigt oder verbirgt diese Zeile bei jedem Eintrag</translation>
    </message>
    <message>
        <source>Entries side by side</source>
        <translation>Einträge nebeneinander</translation>
    </message>
</context>
<context>
    <name>TalkKeys</name>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next step; after digits, go to that slide</source>
        <translation>Nächster Schritt; nach Ziffern zu dieser Folie</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Step back; after digits, rub out the last</source>
        <translation>Schritt zurück; nach Ziffern die letzte löschen</translation>
    </message>
    <message>
        <source>First slide</source>
        <translation>Erste Folie</translation>
    </message>
    <message>
        <source>Last slide</source>
        <translation>Letzte Folie</translation>
    </message>
    <message>
        <source>Black, and back</source>
        <translation>Schwarz und zurück</translation>
    </message>
    <message>
        <source>White, and back</source>
        <translation>Weiß und zurück</translation>
    </message>
    <message>
        <source>Freeze what the room sees, and let go</source>
        <translation>Bild im Raum einfrieren und lösen</translation>
    </message>
    <message>
        <source>All slides at a glance</source>
        <translation>Alle Folien im Überblick</translation>
    </message>
    <message>
        <source>Stop the clock, and let it go on</source>
        <translation>Uhr anhalten und weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Clock to zero</source>
        <translation>Uhr auf null</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Zeiger</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Spotlight</translation>
    </message>
    <message>
        <source>Zoom in where the mouse is</source>
        <translation>Dort vergrößern, wo die Maus ist</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Bildschirme tauschen</translation>
    </message>
    <message>
        <source>Show an entry that is not in the talk</source>
        <translation>Eintrag zeigen, der nicht im Vortrag ist</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>Notizen größer</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>Notizen kleiner</translation>
    </message>
    <message>
        <source>On in a long note</source>
        <translation>In langer Notiz weiter</translation>
    </message>
    <message>
        <source>Back in a long note</source>
        <translation>In langer Notiz zurück</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>Start; during the talk nothing</source>
        <translation>Starten; während des Vortrags nichts</translation>
    </message>
    <message>
        <source>Lift black, white, freeze or pointer; else end</source>
        <translation>Schwarz, Weiß, Einfrieren oder Zeiger aufheben; sonst beenden</translation>
    </message>
    <message>
        <source>Slides fill the screen, or a window</source>
        <translation>Folien als Vollbild oder im Fenster</translation>
    </message>
</context>
<context>
    <name>TalkPanel</name>
    <message>
        <source>Name of the talk</source>
        <translation>Name des Vortrags</translation>
    </message>
    <message>
        <source>Items of the talk</source>
        <translation>Teile des Vortrags</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to the talk</source>
        <translation>Zum Vortrag hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source> · long: takes more steps</source>
        <translation> · lang: braucht mehr Schritte</translation>
    </message>
    <message>
        <source> · starred</source>
        <translation> · gemerkt</translation>
    </message>
</context>
<context>
    <name>TalkPhrase</name>
    <message>
        <source>That talk is no longer there: it was deleted meanwhile.</source>
        <translation>Diesen Vortrag gibt es nicht mehr: Er wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>That item is no longer in the talk: it was removed meanwhile.</source>
        <translation>Dieser Teil ist nicht mehr im Vortrag: Er wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>Talk without a name</source>
        <translation>Vortrag ohne Namen</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (Kopie)</translation>
    </message>
</context>
<context>
    <name>Talks</name>
    <message>
        <source>Empty talk</source>
        <translation>Leerer Vortrag</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>Neuer Vortrag</translation>
    </message>
    <message>
        <source>From my stars</source>
        <translation>Aus meinen Sternen</translation>
    </message>
    <message>
        <source>From the {count} listed entries</source>
        <translation>Aus den {count} gelisteten Einträgen</translation>
    </message>
    <message>
        <source>From a theme</source>
        <translation>Aus einem Thema</translation>
    </message>
    <message>
        <source>Copy a ready talk</source>
        <translation>Fertigen Vortrag kopieren</translation>
    </message>
    <message>
        <source>My stars</source>
        <translation>Meine Sterne</translation>
    </message>
    <message>
        <source>Listed entries</source>
        <translation>Gelistete Einträge</translation>
    </message>
    <message>
        <source>The entry “{name}”</source>
        <translation>Der Eintrag „{name}“</translation>
    </message>
    <message>
        <source>All my stars</source>
        <translation>Alle meine Sterne</translation>
    </message>
    <message>
        <source>A slide of my own</source>
        <translation>Eine eigene Folie</translation>
    </message>
    <message>
        <source>A question to discuss</source>
        <translation>Eine Frage zur Diskussion</translation>
    </message>
    <message>
        <source>The route map, to</source>
        <translation>Die Landkarte, zum Ziel</translation>
    </message>
    <message>
        <source>The sources</source>
        <translation>Die Quellen</translation>
    </message>
    <message>
        <source>New slide</source>
        <translation>Neue Folie</translation>
    </message>
    <message>
        <source>What would you do?</source>
        <translation>Was würden Sie tun?</translation>
    </message>
    <message>
        <source>Leader first</source>
        <translation>Führen zuerst</translation>
    </message>
    <message>
        <source>Manager first</source>
        <translation>Managen zuerst</translation>
    </message>
    <message>
        <source>Both sides together</source>
        <translation>Beide Seiten zugleich</translation>
    </message>
    <message>
        <source>What both share first</source>
        <translation>Gemeinsames zuerst</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} Teile</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Teil</translation>
    </message>
    <message>
        <source>no longer in the content</source>
        <translation>nicht mehr im Inhalt</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Folie</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Route map</source>
        <translation>Landkarte</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Route to {place}</source>
        <translation>Weg nach {place}</translation>
    </message>
</context>
<context>
    <name>TalksWindow</name>
    <message>
        <source>Talks</source>
        <translation>Vorträge</translation>
    </message>
    <message>
        <source>Your talks</source>
        <translation>Eigene Vorträge</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>Neuer Vortrag</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Present…</source>
        <translation>Vortragen…</translation>
    </message>
    <message>
        <source>There is no talk yet. “New talk” makes one from your stars, from the listed entries, from a theme, or as a copy of a ready one.</source>
        <translation>Noch gibt es keinen Vortrag. „Neuer Vortrag“ macht einen aus den Sternen, aus den gelisteten Einträgen, aus einem Thema oder als Kopie eines fertigen.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Block a road</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Click roads to block (B)</source>
        <translation>Straßen zum Sperren anklicken (B)</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Fahren</translation>
    </message>
    <message>
        <source>Drive the route (D)</source>
        <translation>Die Strecke fahren (D)</translation>
    </message>
    <message>
        <source>To the next turn (S)</source>
        <translation>Zum nächsten Schritt (S)</translation>
    </message>
    <message>
        <source>Speed (F)</source>
        <translation>Tempo (F)</translation>
    </message>
    <message>
        <source>End the drive (Esc)</source>
        <translation>Fahrt beenden (Esc)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>TurnPhrase</name>
    <message>
        <source>Undid: {what}.</source>
        <translation>Rückgängig gemacht: {what}.</translation>
    </message>
    <message>
        <source>Did again: {what}.</source>
        <translation>Wiederholt: {what}.</translation>
    </message>
    <message>
        <source>“{what}” can&apos;t be undone: another program has changed the same thing since. Nothing was changed.</source>
        <translation>„{what}“ lässt sich nicht rückgängig machen: Ein anderes Programm hat dasselbe inzwischen geändert. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>“{what}” can&apos;t be done again: another program has changed the same thing since. Nothing was changed.</source>
        <translation>„{what}“ lässt sich nicht wiederholen: Ein anderes Programm hat dasselbe inzwischen geändert. Es wurde nichts verändert.</translation>
    </message>
</context>
<context>
    <name>TwoColumns</name>
    <message>
        <source>Leader</source>
        <translation>Führen</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Managen</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>A note could not be saved</source>
        <translation>Eine Notiz konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>What you wrote on {names} could not be saved. It is still in the window. Stay and try again, or copy the text to the clipboard, paste it elsewhere, and close.</source>
        <translation>Der Text zu {names} konnte nicht gespeichert werden. Er steht noch im Fenster. Bleiben und nochmals versuchen, oder den Text in die Zwischenablage kopieren, anderswo einfügen und schließen.</translation>
    </message>
    <message>
        <source>Stay and try again</source>
        <translation>Bleiben und nochmals versuchen</translation>
    </message>
    <message>
        <source>Copy the text and close</source>
        <translation>Text kopieren und schließen</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>star {subject}</source>
        <translation>Stern für {subject}</translation>
    </message>
    <message>
        <source>remove star from {subject}</source>
        <translation>Stern von {subject} entfernen</translation>
    </message>
    <message>
        <source>move star of {subject}</source>
        <translation>Stern von {subject} verschieben</translation>
    </message>
    <message>
        <source>note on {subject}</source>
        <translation>Notiz zu {subject}</translation>
    </message>
    <message>
        <source>delete note on {subject}</source>
        <translation>Notiz zu {subject} löschen</translation>
    </message>
    <message>
        <source>make talk {subject}</source>
        <translation>Vortrag {subject} anlegen</translation>
    </message>
    <message>
        <source>duplicate talk {subject}</source>
        <translation>Vortrag {subject} duplizieren</translation>
    </message>
    <message>
        <source>rename talk {subject}</source>
        <translation>Vortrag {subject} umbenennen</translation>
    </message>
    <message>
        <source>describe talk {subject}</source>
        <translation>Vortrag {subject} beschreiben</translation>
    </message>
    <message>
        <source>move talk {subject}</source>
        <translation>Vortrag {subject} verschieben</translation>
    </message>
    <message>
        <source>delete talk {subject}</source>
        <translation>Vortrag {subject} löschen</translation>
    </message>
    <message>
        <source>add {subject} to {place}</source>
        <translation>{subject} zu {place} hinzufügen</translation>
    </message>
    <message>
        <source>remove {subject} from {place}</source>
        <translation>{subject} aus {place} entfernen</translation>
    </message>
    <message>
        <source>move {subject} in {place}</source>
        <translation>{subject} in {place} verschieben</translation>
    </message>
    <message>
        <source>edit {subject} in {place}</source>
        <translation>{subject} in {place} bearbeiten</translation>
    </message>
    <message>
        <source>import {subject}</source>
        <translation>{subject} importieren</translation>
    </message>
    <message>
        <source>restore {subject}</source>
        <translation>{subject} wiederherstellen</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Leading and managing: two bearings, one position</source>
        <translation>Führen und Managen: zwei Peilungen, ein Standort</translation>
    </message>
    <message>
        <source>Type two words, or walk the list with the arrows, and both sides stand beside each other. Star what you want to keep with Ctrl+D. On the map, choose another destination as a leader would, or block a road as a manager must, and watch the turns change.</source>
        <translation>Zwei Wörter tippen oder mit den Pfeilen durch die Liste gehen, und beide Seiten stehen nebeneinander. Was bleiben soll, mit Strg+D merken. Auf der Landkarte ein anderes Ziel wählen, wie es beim Führen geschieht, oder eine Straße sperren, wie es beim Managen nötig wird, und zusehen, wie sich die Schritte ändern.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>A small room</source>
        <translation>Kleiner Raum</translation>
    </message>
    <message>
        <source>A meeting room</source>
        <translation>Besprechungsraum</translation>
    </message>
    <message>
        <source>A hall</source>
        <translation>Saal</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>Letters sized for</source>
        <translation>Schriftgröße für</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Geplante Zeit</translation>
    </message>
</context>
<context>
    <name>WriterPhrase</name>
    <message>
        <source>“{name}” does not say its format.</source>
        <translation>„{name}“ lässt das Format nicht erkennen.</translation>
    </message>
    <message>
        <source>Use one of {endings}.</source>
        <translation>Bitte eine dieser Endungen wählen: {endings}.</translation>
    </message>
    <message>
        <source>{ending} files have no layout “{layout}”.</source>
        <translation>Für Dateien mit {ending} gibt es keine Aufmachung „{layout}“.</translation>
    </message>
    <message>
        <source>Leave --layout out, or write {endings}.</source>
        <translation>Bitte --layout weglassen oder {endings} schreiben.</translation>
    </message>
    <message>
        <source>A picture shows one entry, and there are {count}.</source>
        <translation>Ein Bild zeigt einen Eintrag, hier sind es {count}.</translation>
    </message>
    <message>
        <source>Name one with --entries.</source>
        <translation>Bitte einen mit --entries nennen.</translation>
    </message>
    <message>
        <source>The entry is too long for a picture.</source>
        <translation>Der Eintrag ist zu lang für ein Bild.</translation>
    </message>
    <message>
        <source>Write a PDF instead.</source>
        <translation>Bitte stattdessen ein PDF schreiben.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>The file could not be made, by a fault of the program ({bug}).</source>
        <translation>Die Datei ließ sich wegen eines Programmfehlers nicht erzeugen ({bug}).</translation>
    </message>
    <message>
        <source>There is no talk “{name}”.</source>
        <translation>Es gibt keinen Vortrag „{name}“.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Es gibt: {names}.</translation>
    </message>
    <message>
        <source>“{term}” names nothing that can be chosen.</source>
        <translation>„{term}“ nennt nichts, was sich wählen lässt.</translation>
    </message>
</context>
</TS>
