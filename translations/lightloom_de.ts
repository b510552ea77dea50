<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Neues Projekt</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Export &amp;BOM…</source>
        <translation>Stü&amp;ckliste exportieren…</translation>
    </message>
    <message>
        <source>Write the bill of materials as a table</source>
        <translation>Die Stückliste als Tabelle schreiben</translation>
    </message>
    <message>
        <source>Export &amp;cable schedule…</source>
        <translation>&amp;Kabelliste exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;drawing…</source>
        <translation>&amp;Zeichnung exportieren…</translation>
    </message>
    <message>
        <source>Write the floor as SVG or PNG</source>
        <translation>Den Grundriss als SVG oder PNG schreiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>Move the selection with the arrow keys</source>
        <translation>Die Auswahl mit den Pfeiltasten verschieben</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Lock or unlock</source>
        <translation>&amp;Sperren oder entsperren</translation>
    </message>
    <message>
        <source>Select &amp;all racks</source>
        <translation>&amp;Alle Racks auswählen</translation>
    </message>
    <message>
        <source>Select n&amp;othing</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>&amp;Alles einpassen</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>A&amp;uswahl einpassen</translation>
    </message>
    <message>
        <source>&amp;Closer level</source>
        <translation>&amp;Nähere Stufe</translation>
    </message>
    <message>
        <source>&amp;Farther level</source>
        <translation>&amp;Fernere Stufe</translation>
    </message>
    <message>
        <source>Front or &amp;rear</source>
        <translation>&amp;Vorn oder hinten</translation>
    </message>
    <message>
        <source>Draw racks from the other side</source>
        <translation>Racks von der anderen Seite zeichnen</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>&amp;Teile</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>Ta&amp;bles</source>
        <translation>Ta&amp;bellen</translation>
    </message>
    <message>
        <source>Canvas al&amp;one</source>
        <translation>Nur &amp;Zeichenfläche</translation>
    </message>
    <message>
        <source>Follow the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Farbs&amp;chema</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>Interfac&amp;e scale</source>
        <translation>&amp;Größe der Oberfläche</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Row of racks</source>
        <translation>&amp;Rackreihe</translation>
    </message>
    <message>
        <source>Add an empty row behind the last</source>
        <translation>Eine leere Reihe hinter der letzten anfügen</translation>
    </message>
    <message>
        <source>&amp;Select tool</source>
        <translation>&amp;Auswahlwerkzeug</translation>
    </message>
    <message>
        <source>&amp;Pan tool</source>
        <translation>&amp;Handwerkzeug</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>&amp;Check design</source>
        <translation>Entwurf &amp;prüfen</translation>
    </message>
    <message>
        <source>Show the problems of the whole design</source>
        <translation>Die Probleme des ganzen Entwurfs zeigen</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>&amp;Vorheriges Problem</translation>
    </message>
    <message>
        <source>&amp;Why this number…</source>
        <translation>&amp;Warum diese Zahl…</translation>
    </message>
    <message>
        <source>Va&amp;riants</source>
        <translation>&amp;Varianten</translation>
    </message>
    <message>
        <source>&amp;Fork variant</source>
        <translation>Variante &amp;abzweigen</translation>
    </message>
    <message>
        <source>Start a new variant from the one in view</source>
        <translation>Eine neue Variante aus der angezeigten beginnen</translation>
    </message>
    <message>
        <source>&amp;Rename variant</source>
        <translation>Variante &amp;umbenennen</translation>
    </message>
    <message>
        <source>Set as &amp;baseline</source>
        <translation>Als &amp;Basis festlegen</translation>
    </message>
    <message>
        <source>&amp;Delete variant</source>
        <translation>Variante &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>Find any command, part or device</source>
        <translation>Jeden Befehl, jedes Teil und jedes Gerät finden</translation>
    </message>
    <message>
        <source>Search &amp;parts</source>
        <translation>&amp;Teile suchen</translation>
    </message>
    <message>
        <source>&amp;Filter the table</source>
        <translation>Tabelle &amp;filtern</translation>
    </message>
    <message>
        <source>To the &amp;Inspector</source>
        <translation>Zum &amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Tasten&amp;kürzel…</translation>
    </message>
    <message>
        <source>See and change the keys of every command</source>
        <translation>Die Tasten aller Befehle ansehen und ändern</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Rules and their sources</source>
        <translation>&amp;Regeln und ihre Quellen</translation>
    </message>
    <message>
        <source>&amp;About Lightloom</source>
        <translation>Über &amp;Lightloom</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Import &amp;parts…</source>
        <translation>Teile &amp;importieren…</translation>
    </message>
    <message>
        <source>Take catalog tables of your own into the project</source>
        <translation>Eigene Katalogtabellen in das Projekt übernehmen</translation>
    </message>
    <message>
        <source>F&amp;loor</source>
        <translation>Grundri&amp;ss</translation>
    </message>
    <message>
        <source>Where everything stands</source>
        <translation>Wo alles steht</translation>
    </message>
    <message>
        <source>&amp;Topology</source>
        <translation>T&amp;opologie</translation>
    </message>
    <message>
        <source>How everything is linked</source>
        <translation>Wie alles verbunden ist</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Auss&amp;chneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected racks or devices with the links between them</source>
        <translation>Die ausgewählten Racks oder Geräte mit den Verbindungen zwischen ihnen kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Paste &amp;special…</source>
        <translation>&amp;Inhalte einfügen…</translation>
    </message>
    <message>
        <source>Choose which links and names the copies have</source>
        <translation>Wählen, welche Verbindungen und Namen die Kopien bekommen</translation>
    </message>
    <message>
        <source>Dupl&amp;icate beside</source>
        <translation>&amp;Daneben duplizieren</translation>
    </message>
    <message>
        <source>Arra&amp;y copy…</source>
        <translation>Array-K&amp;opie…</translation>
    </message>
    <message>
        <source>Copy the selection along and across rows</source>
        <translation>Die Auswahl entlang der Reihe und über Reihen kopieren</translation>
    </message>
    <message>
        <source>R&amp;eplace part…</source>
        <translation>Teil erse&amp;tzen…</translation>
    </message>
    <message>
        <source>Another part in the place of the selected ones; links stay where they can</source>
        <translation>Ein anderes Teil anstelle der ausgewählten; Verbindungen bleiben, wo sie können</translation>
    </message>
    <message>
        <source>Lin&amp;k groups…</source>
        <translation>&amp;Gruppen verbinden…</translation>
    </message>
    <message>
        <source>Link the selected devices or racks with each other</source>
        <translation>Die ausgewählten Geräte oder Racks miteinander verbinden</translation>
    </message>
    <message>
        <source>&amp;Link tool</source>
        <translation>&amp;Verbindungswerkzeug</translation>
    </message>
    <message>
        <source>Drag from port to port, device to device or rack to rack</source>
        <translation>Von Port zu Port, Gerät zu Gerät oder Rack zu Rack ziehen</translation>
    </message>
    <message>
        <source>&amp;Measure tool</source>
        <translation>&amp;Messwerkzeug</translation>
    </message>
    <message>
        <source>Drag to measure distances and the way along the trays</source>
        <translation>Ziehen, um Abstände und den Weg entlang der Trassen zu messen</translation>
    </message>
    <message>
        <source>Trace pat&amp;h</source>
        <translation>&amp;Pfad verfolgen</translation>
    </message>
    <message>
        <source>Click two devices for hops, length and latency between them</source>
        <translation>Zwei Geräte anklicken: Hops, Länge und Latenz zwischen ihnen</translation>
    </message>
    <message>
        <source>Re&amp;peat last step in others</source>
        <translation>Letzten &amp;Schritt anderswo wiederholen</translation>
    </message>
    <message>
        <source>Make the last change in the other variants too, where it fits</source>
        <translation>Die letzte Änderung auch in den anderen Varianten machen, wo sie passt</translation>
    </message>
    <message>
        <source>Apply &amp;quick fix</source>
        <translation>&amp;Korrektur anwenden</translation>
    </message>
    <message>
        <source>Mend the current problem the way its button says</source>
        <translation>Das aktuelle Problem so beheben, wie es seine Schaltfläche sagt</translation>
    </message>
    <message>
        <source>Wai&amp;ve problems…</source>
        <translation>Probleme &amp;hinnehmen…</translation>
    </message>
    <message>
        <source>Accept the selected problems for a reason</source>
        <translation>Die ausgewählten Probleme mit Begründung hinnehmen</translation>
    </message>
    <message>
        <source>Select all e&amp;qual parts</source>
        <translation>Alle gleiche&amp;n Teile auswählen</translation>
    </message>
    <message>
        <source>Everything of the same type as the selection</source>
        <translation>Alles vom selben Typ wie die Auswahl</translation>
    </message>
    <message>
        <source>&amp;Grow selection</source>
        <translation>Auswahl &amp;breiter fassen</translation>
    </message>
    <message>
        <source>From port to device, rack, scalable unit and fabric</source>
        <translation>Vom Port zu Gerät, Rack, skalierbarer Einheit und Fabric</translation>
    </message>
    <message>
        <source>S&amp;hrink selection</source>
        <translation>Auswahl enger &amp;fassen</translation>
    </message>
    <message>
        <source>Back to what was selected before growing</source>
        <translation>Zurück zu dem, was vor dem Erweitern ausgewählt war</translation>
    </message>
    <message>
        <source>As the canvas</source>
        <translation>Wie die Zeichenfläche</translation>
    </message>
    <message>
        <source>Face of the rac&amp;k</source>
        <translation>Seite des Rac&amp;ks</translation>
    </message>
    <message>
        <source>Always front</source>
        <translation>Immer vorn</translation>
    </message>
    <message>
        <source>Always rear</source>
        <translation>Immer hinten</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Halle</translation>
    </message>
    <message>
        <source>Zoom le&amp;vel</source>
        <translation>Zoo&amp;mstufe</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>&amp;Ebenen</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Front-end</source>
        <translation>Front-End</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Scale-up</source>
        <translation>Scale-up</translation>
    </message>
    <message>
        <source>Passive copper</source>
        <translation>Passives Kupfer</translation>
    </message>
    <message>
        <source>Active copper</source>
        <translation>Aktives Kupfer</translation>
    </message>
    <message>
        <source>Multimode fibre</source>
        <translation>Multimode-Faser</translation>
    </message>
    <message>
        <source>Single-mode fibre</source>
        <translation>Singlemode-Faser</translation>
    </message>
    <message>
        <source>CPO fibre</source>
        <translation>CPO-Faser</translation>
    </message>
    <message>
        <source>Trays</source>
        <translation>Trassen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Aisles</source>
        <translation>Gänge</translation>
    </message>
    <message>
        <source>Aisle containment</source>
        <translation>Gangeinhausung</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Locator</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Colo&amp;ur</source>
        <translation>Fa&amp;rbe</translation>
    </message>
    <message>
        <source>Power density</source>
        <translation>Leistungsdichte</translation>
    </message>
    <message>
        <source>Fabric</source>
        <translation>Fabric</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Rail</translation>
    </message>
    <message>
        <source>Scalable unit</source>
        <translation>Skalierbare Einheit</translation>
    </message>
    <message>
        <source>Port use</source>
        <translation>Portnutzung</translation>
    </message>
    <message>
        <source>Changes against baseline</source>
        <translation>Änderungen gegenüber der Basis</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>Einrasten</translation>
    </message>
    <message>
        <source>Snap to positions, edges and grid; Alt while dragging: no snapping</source>
        <translation>An Plätzen, Kanten und Raster einrasten; Alt beim Ziehen: ohne Einrasten</translation>
    </message>
    <message>
        <source>Differences in the figure&apos;s own unit</source>
        <translation>Unterschiede in der Einheit der Kennzahl</translation>
    </message>
    <message>
        <source>Hea&amp;dline</source>
        <translation>Kennzah&amp;len</translation>
    </message>
    <message>
        <source>Bandwidth, power and cost per GPU</source>
        <translation>Bandbreite, Leistung und Kosten pro GPU</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Auslieferungszustand</translation>
    </message>
    <message>
        <source>Explain the chosen figure of the headline bar or of the Inspector</source>
        <translation>Die gewählte Kennzahl oder den Wert im Inspektor erklären</translation>
    </message>
    <message>
        <source>&amp;Lock or unlock variant</source>
        <translation>Variante s&amp;perren oder entsperren</translation>
    </message>
    <message>
        <source>A locked variant takes no changes</source>
        <translation>Eine gesperrte Variante nimmt keine Änderungen an</translation>
    </message>
    <message>
        <source>Variant &amp;1</source>
        <translation>Variante &amp;1</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Variant &amp;2</source>
        <translation>Variante &amp;2</translation>
    </message>
    <message>
        <source>Variant &amp;3</source>
        <translation>Variante &amp;3</translation>
    </message>
    <message>
        <source>Variant &amp;4</source>
        <translation>Variante &amp;4</translation>
    </message>
    <message>
        <source>Variant &amp;5</source>
        <translation>Variante &amp;5</translation>
    </message>
    <message>
        <source>Variant &amp;6</source>
        <translation>Variante &amp;6</translation>
    </message>
    <message>
        <source>Variant &amp;7</source>
        <translation>Variante &amp;7</translation>
    </message>
    <message>
        <source>Variant &amp;8</source>
        <translation>Variante &amp;8</translation>
    </message>
    <message>
        <source>Variant &amp;9</source>
        <translation>Variante &amp;9</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Give the keyboard to the next part of the window</source>
        <translation>Die Tastatur dem nächsten Teil des Fensters geben</translation>
    </message>
    <message>
        <source>P&amp;revious region</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Lay out in tiers</source>
        <translation>In Stufen anordnen</translation>
    </message>
    <message>
        <source>Cards of one group in one column</source>
        <translation>Karten einer Gruppe in einer Spalte</translation>
    </message>
    <message>
        <source>Diagra&amp;m</source>
        <translation>&amp;Diagramm</translation>
    </message>
    <message>
        <source>Lay out by rails</source>
        <translation>Nach Rails anordnen</translation>
    </message>
    <message>
        <source>One column a rail, with the leaves that serve it</source>
        <translation>Eine Spalte je Rail, mit den Leafs, die sie bedienen</translation>
    </message>
    <message>
        <source>Lay out in a ring</source>
        <translation>Im Ring anordnen</translation>
    </message>
    <message>
        <source>Groups in a ring: dragonfly+ and full mesh</source>
        <translation>Gruppen im Ring: Dragonfly+ und Vollvermaschung</translation>
    </message>
    <message>
        <source>Lay out in a grid</source>
        <translation>Im Raster anordnen</translation>
    </message>
    <message>
        <source>A folded grid: torus</source>
        <translation>Gefaltetes Gitter: Torus</translation>
    </message>
    <message>
        <source>Group by scalable unit</source>
        <translation>Nach skalierbarer Einheit gruppieren</translation>
    </message>
    <message>
        <source>Group by pod</source>
        <translation>Nach Pod gruppieren</translation>
    </message>
    <message>
        <source>Group by rail</source>
        <translation>Nach Rail gruppieren</translation>
    </message>
    <message>
        <source>Group by plane</source>
        <translation>Nach Plane gruppieren</translation>
    </message>
    <message>
        <source>Group by rack</source>
        <translation>Nach Rack gruppieren</translation>
    </message>
    <message>
        <source>Group by model</source>
        <translation>Nach Modell gruppieren</translation>
    </message>
    <message>
        <source>Label every line</source>
        <translation>Alle Linien beschriften</translation>
    </message>
    <message>
        <source>Count, medium and longest route beside the lines</source>
        <translation>Anzahl, Medium und längster Weg an den Linien</translation>
    </message>
    <message>
        <source>Label the worst lines only</source>
        <translation>Nur die schlechtesten Linien beschriften</translation>
    </message>
    <message>
        <source>Label no line</source>
        <translation>Keine Linie beschriften</translation>
    </message>
    <message>
        <source>Show the bisection cut</source>
        <translation>Bisektionsschnitt zeigen</translation>
    </message>
    <message>
        <source>Show links of endpoints</source>
        <translation>Links der Endpunkte zeigen</translation>
    </message>
    <message>
        <source>Zoom to 25 %</source>
        <translation>Zoom auf 25 %</translation>
    </message>
    <message>
        <source>Zoom to 50 %</source>
        <translation>Zoom auf 50 %</translation>
    </message>
    <message>
        <source>Zoom to 75 %</source>
        <translation>Zoom auf 75 %</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Zoom auf 100 %</translation>
    </message>
    <message>
        <source>Zoom to 150 %</source>
        <translation>Zoom auf 150 %</translation>
    </message>
    <message>
        <source>Zoom to 200 %</source>
        <translation>Zoom auf 200 %</translation>
    </message>
    <message>
        <source>Rack power from 0 to 50 kW</source>
        <translation>Rackleistung von 0 bis 50 kW</translation>
    </message>
    <message>
        <source>Rack power from 0 to the limit of each rack</source>
        <translation>Rackleistung von 0 bis zur Grenze jedes Racks</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>row %1</source>
        <translation>Reihe %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>whole design</source>
        <translation>ganzer Entwurf</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{length_m} m over {cable}, which reaches {reach_m} m</source>
        <translation>{length_m} m über {cable}, das {reach_m} m weit reicht</translation>
    </message>
    <message>
        <source>{length_m} m over {cable} leave little of its reach of {reach_m} m</source>
        <translation>{length_m} m über {cable} lassen wenig von dessen Reichweite von {reach_m} m übrig</translation>
    </message>
    <message>
        <source>{module} does not go into the cage of {device}: {reason}</source>
        <translation>{module} passt nicht in den Cage von {device}: {reason}</translation>
    </message>
    <message>
        <source>{cable} does not go into the cage of {device}: {reason}</source>
        <translation>{cable} passt nicht in den Cage von {device}: {reason}</translation>
    </message>
    <message>
        <source>{module} does not serve the ports of {device}: {reason}</source>
        <translation>{module} bedient die Ports von {device} nicht: {reason}</translation>
    </message>
    <message>
        <source>{cable} does not serve the ports of {device}: {reason}</source>
        <translation>{cable} bedient die Ports von {device} nicht: {reason}</translation>
    </message>
    <message>
        <source>{a} and {b} are not joined by {cable}: {reason}</source>
        <translation>{a} und {b} werden von {cable} nicht verbunden: {reason}</translation>
    </message>
    <message>
        <source>{a} and {b} do not talk to each other: {reason}</source>
        <translation>{a} und {b} verstehen einander nicht: {reason}</translation>
    </message>
    <message>
        <source>{module} does not work in {device}: {reason}</source>
        <translation>{module} arbeitet nicht in {device}: {reason}</translation>
    </message>
    <message>
        <source>{cable}: {reason}</source>
        <translation>{cable}: {reason}</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>A link ends at a port beyond the device&apos;s {ports}</source>
        <translation>Eine Verbindung endet an einem Port jenseits der {ports} des Geräts</translation>
    </message>
    <message>
        <source>{fabric}, {tier}: pairs of switches have {least} to {most} links, switches {fewest_peers} to {most_peers} neighbours</source>
        <translation>{fabric}, {tier}: Switch-Paare haben {least} bis {most} Verbindungen, Switches {fewest_peers} bis {most_peers} Nachbarn</translation>
    </message>
    <message>
        <source>A device stands outside the {rack_u}U of its rack</source>
        <translation>Ein Gerät steht außerhalb der {rack_u}U seines Racks</translation>
    </message>
    <message>
        <source>In a rack, {reason}</source>
        <translation>In einem Rack: {reason}</translation>
    </message>
    <message>
        <source>Up to {power_w} W in a rack for {limit_w} W</source>
        <translation>Bis zu {power_w} W in einem Rack für {limit_w} W</translation>
    </message>
    <message>
        <source>{weight_kg} kg in a rack for {limit_kg} kg</source>
        <translation>{weight_kg} kg in einem Rack für {limit_kg} kg</translation>
    </message>
    <message>
        <source>The {at} switches are oversubscribed {ratio} to 1, over {limit} to 1</source>
        <translation>Die {at}-Switches sind {ratio} zu 1 überbucht, mehr als {limit} zu 1</translation>
    </message>
    <message>
        <source>{part}: not verified: {fields}</source>
        <translation>{part}: nicht verifiziert: {fields}</translation>
    </message>
    <message>
        <source>{part}: {field} is {used}; another source ({source}) says {other}</source>
        <translation>{part}: {field} ist {used}; eine andere Quelle ({source}) sagt {other}</translation>
    </message>
    <message>
        <source>A fibre ends in an empty cage of {device}</source>
        <translation>Eine Faser endet in einem leeren Cage von {device}</translation>
    </message>
    <message>
        <source>No route is known for {cable}</source>
        <translation>Für {cable} ist kein Kabelweg bekannt</translation>
    </message>
    <message>
        <source>A cable fixed at {cable_m} m is shorter than its route of {length_m} m</source>
        <translation>Ein auf {cable_m} m festgelegtes Kabel ist kürzer als sein Weg von {length_m} m</translation>
    </message>
    <message>
        <source>Choose media of longer reach, or move the racks closer</source>
        <translation>Medien mit größerer Reichweite wählen oder die Racks zusammenrücken</translation>
    </message>
    <message>
        <source>Choose media of longer reach if the route may still grow</source>
        <translation>Medien mit größerer Reichweite wählen, falls der Weg noch wachsen kann</translation>
    </message>
    <message>
        <source>Choose a module or cable made for this cage</source>
        <translation>Ein Modul oder Kabel wählen, das für diesen Cage gebaut ist</translation>
    </message>
    <message>
        <source>Use modules of one kind at both ends</source>
        <translation>An beiden Enden Module einer Art verwenden</translation>
    </message>
    <message>
        <source>Choose a cable for these modules</source>
        <translation>Ein Kabel für diese Module wählen</translation>
    </message>
    <message>
        <source>Connect the link to a free port</source>
        <translation>Die Verbindung an einen freien Port anschließen</translation>
    </message>
    <message>
        <source>Give every pair of switches the same number of links</source>
        <translation>Jedem Paar von Switches gleich viele Verbindungen geben</translation>
    </message>
    <message>
        <source>Move devices to another rack, or choose a rack for more</source>
        <translation>Geräte in ein anderes Rack verschieben oder ein Rack für mehr wählen</translation>
    </message>
    <message>
        <source>Add uplinks, or raise the limit if the traffic allows it</source>
        <translation>Uplinks hinzufügen oder die Grenze anheben, wenn der Verkehr es erlaubt</translation>
    </message>
    <message>
        <source>Enter a quote in a catalog file</source>
        <translation>Ein Angebot in eine Katalogdatei eintragen</translation>
    </message>
    <message>
        <source>Check the data sheet before ordering</source>
        <translation>Vor dem Bestellen das Datenblatt prüfen</translation>
    </message>
    <message>
        <source>Plug a module</source>
        <translation>Ein Modul stecken</translation>
    </message>
    <message>
        <source>Fix the cable&apos;s length</source>
        <translation>Die Kabellänge festlegen</translation>
    </message>
    <message>
        <source>Lengthen the cable, or let its length follow the route</source>
        <translation>Das Kabel verlängern oder seine Länge dem Weg folgen lassen</translation>
    </message>
    <message>
        <source>{module} in {device} works if {reason}</source>
        <translation>{module} in {device} funktioniert unter einer Bedingung: {reason}</translation>
    </message>
    <message>
        <source>{cable} joins {a} and {b}, but {reason}</source>
        <translation>{cable} verbindet {a} und {b}, mit Vorbehalt: {reason}</translation>
    </message>
    <message>
        <source>Ask the maker of the host, or choose retimed modules or a qualified host</source>
        <translation>Den Hersteller des Hosts fragen oder Module mit Retimer oder einen qualifizierten Host wählen</translation>
    </message>
    <message>
        <source>Set the lane rate of these cages when the device is configured</source>
        <translation>Die Lane-Rate dieser Cages beim Konfigurieren des Geräts einstellen</translation>
    </message>
    <message>
        <source>Name the plug when the patches are ordered</source>
        <translation>Beim Bestellen der Patchkabel den Stecker angeben</translation>
    </message>
    <message>
        <source>{part} is not in the catalog of this machine; the project&apos;s own copy is used</source>
        <translation>{part} ist nicht im Katalog dieses Rechners; die Kopie im Projekt wird verwendet</translation>
    </message>
    <message>
        <source>Import its table, if its data may be out of date</source>
        <translation>Seine Tabelle importieren, falls die Daten veraltet sein könnten</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Nicht eingehalten: %1</translation>
    </message>
    <message>
        <source>The price of {part} is of {price_date}: {age_days} days old</source>
        <translation>Der Preis von {part} ist von {price_date}: {age_days} Tage alt</translation>
    </message>
    <message>
        <source>Ask for a new quote</source>
        <translation>Ein neues Angebot einholen</translation>
    </message>
    <message>
        <source>{length_m} m over {cable}, which reaches {reason}</source>
        <translation>{length_m} m über {cable}, das reicht: {reason}</translation>
    </message>
    <message>
        <source>No price for {part} ({quantity} needed): {reason}</source>
        <translation>Kein Preis für {part} ({quantity} nötig): {reason}</translation>
    </message>
    <message>
        <source>No price for {part} ({quantity} needed)</source>
        <translation>Kein Preis für {part} ({quantity} nötig)</translation>
    </message>
    <message>
        <source>{length_m} m over {cable} lose {loss_db} dB; the modules bear {budget_db} dB</source>
        <translation>{length_m} m über {cable} dämpfen um {loss_db} dB; die Module vertragen {budget_db} dB</translation>
    </message>
    <message>
        <source>Choose fibre that loses less, or modules with a larger loss budget</source>
        <translation>Faser mit geringerer Dämpfung oder Module mit größerem Dämpfungsbudget wählen</translation>
    </message>
    <message>
        <source>{fabric}: accelerators cut off if one switch fails: {accelerators} (such switches: {switches})</source>
        <translation>{fabric}: Fällt ein Switch aus, abgeschnittene Beschleuniger: {accelerators} (solche Switches: {switches})</translation>
    </message>
    <message>
        <source>{fabric}: accelerators cut off if one cable fails: {accelerators} (such cables: {cables})</source>
        <translation>{fabric}: Fällt ein Kabel aus, abgeschnittene Beschleuniger: {accelerators} (solche Kabel: {cables})</translation>
    </message>
    <message>
        <source>{device} is liquid-cooled, up to {heat_w} W; its rack is cooled by {rack_cooling}</source>
        <translation>{device} ist flüssigkeitsgekühlt, bis {heat_w} W; die Kühlung des Racks ist {rack_cooling}</translation>
    </message>
    <message>
        <source>{part} has {cages} cages on a panel of {height_u}U, more than fit there</source>
        <translation>{part} hat {cages} Cages auf einer Front von {height_u} HE, mehr als dort Platz haben</translation>
    </message>
    <message>
        <source>Add a second way if these must go on working</source>
        <translation>Einen zweiten Weg vorsehen, falls diese weiterarbeiten müssen</translation>
    </message>
    <message>
        <source>Choose a rack with liquid cooling, or an air-cooled device</source>
        <translation>Ein Rack mit Flüssigkeitskühlung oder ein luftgekühltes Gerät wählen</translation>
    </message>
    <message>
        <source>Choose fewer or smaller cages, or a higher device</source>
        <translation>Weniger oder kleinere Cages oder ein höheres Gerät wählen</translation>
    </message>
</context>
<context>
    <name>FloorCommandText</name>
    <message>
        <source>Fabrics</source>
        <translation>Fabrics</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Grundriss</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Modules in cages: a twin-port module is one.
%1 of %2 cages occupied, %3 of %4 ports used.</source>
        <translation>Module in Cages: Ein Twin-Port-Modul zählt als eines.
%1 von %2 Cages belegt, %3 von %4 Ports genutzt.</translation>
    </message>
    <message>
        <source>Worst leaf %1, worst spine %2</source>
        <translation>Schlechtester Leaf %1, schlechtester Spine %2</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 notes</source>
        <translation>%1 Fehler, %2 Warnungen, %3 Hinweise</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Accelerator packages, as the maker&apos;s current name counts them</source>
        <translation>Beschleuniger-Packages, gezählt wie die aktuelle Bezeichnung des Herstellers</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Switches</translation>
    </message>
    <message>
        <source>Transceivers</source>
        <translation>Transceiver</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Bisection bandwidth</source>
        <translation>Bisektionsbandbreite</translation>
    </message>
    <message>
        <source>One way, through the smallest cut between the natural halves</source>
        <translation>Eine Richtung, durch den kleinsten Schnitt zwischen den natürlichen Hälften</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>Überbuchung</translation>
    </message>
    <message>
        <source>Network power</source>
        <translation>Netzwerkleistung</translation>
    </message>
    <message>
        <source>Switches, transceivers, cables, lasers and NICs</source>
        <translation>Switches, Transceiver, Kabel, Laser und NICs</translation>
    </message>
    <message>
        <source>Total IT power</source>
        <translation>IT-Leistung gesamt</translation>
    </message>
    <message>
        <source>%1 at the meter, with PUE %2</source>
        <translation>%1 am Zähler, mit PUE %2</translation>
    </message>
    <message>
        <source>Capex</source>
        <translation>Capex</translation>
    </message>
    <message>
        <source>%1 pieces have no price</source>
        <translation>%1 Stück haben keinen Preis</translation>
    </message>
    <message>
        <source>%1-year TCO</source>
        <translation>%1-Jahre-TCO</translation>
    </message>
    <message>
        <source>5-year TCO</source>
        <translation>5-Jahre-TCO</translation>
    </message>
    <message>
        <source>Capex and energy</source>
        <translation>Capex und Energie</translation>
    </message>
    <message>
        <source>All fabrics</source>
        <translation>Alle Fabrics</translation>
    </message>
    <message>
        <source>%1 per GPU</source>
        <translation>%1 pro GPU</translation>
    </message>
    <message>
        <source>The sum is larger than the program can hold</source>
        <translation>Die Summe ist größer, als das Programm fassen kann</translation>
    </message>
    <message>
        <source> +%1 waived</source>
        <translation> +%1 hingenommen</translation>
    </message>
    <message>
        <source>Switches, transceivers, cables and lasers; NICs are part of the systems</source>
        <translation>Switches, Transceiver, Kabel und Laser; NICs gehören zu den Systemen</translation>
    </message>
    <message>
        <source>Switches, transceivers, cables and lasers of the fabric</source>
        <translation>Switches, Transceiver, Kabel und Laser der Fabric</translation>
    </message>
    <message>
        <source>Everything selected, with the cables that end there</source>
        <translation>Alles Ausgewählte, mit den Kabeln, die dort enden</translation>
    </message>
    <message>
        <source>Systems belong to no single fabric</source>
        <translation>Systeme gehören zu keiner einzelnen Fabric</translation>
    </message>
    <message>
        <source>Of a whole fabric only</source>
        <translation>Nur für eine ganze Fabric</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>Die Auswahl</translation>
    </message>
</context>
<context>
    <name>HeadlineWhyText</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 per GPU is %2 shared out among %3 GPUs. The terms are those of %2.</source>
        <translation>%1 pro GPU sind %2, verteilt auf %3 GPUs. Die Terme sind die von %2.</translation>
    </message>
    <message>
        <source>%1: %2. The terms are those of the whole design.</source>
        <translation>%1: %2. Die Terme sind die des ganzen Entwurfs.</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>rail %1</source>
        <translation>Rail %1</translation>
    </message>
    <message>
        <source>Far end</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Datenrate</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Fibres</source>
        <translation>Fasern</translation>
    </message>
    <message>
        <source>cage, %1 × %2</source>
        <translation>Cage, %1 × %2</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>plug of a cable</source>
        <translation>Stecker eines Kabels</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>takes none</source>
        <translation>nimmt keines auf</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 von %2 genutzt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>%1 of %2 kW</source>
        <translation>%1 von %2 kW</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>%1 out, %1 in</source>
        <translation>%1 hin, %1 zurück</translation>
    </message>
    <message>
        <source>1, both ways</source>
        <translation>1, beide Richtungen</translation>
    </message>
    <message>
        <source>1–4 out, 9–12 in, of 12</source>
        <translation>1–4 hin, 9–12 zurück, von 12</translation>
    </message>
    <message>
        <source>1–8 out, 9–16 in, of 16</source>
        <translation>1–8 hin, 9–16 zurück, von 16</translation>
    </message>
    <message>
        <source> · breakout 1:%1</source>
        <translation> · Breakout 1:%1</translation>
    </message>
    <message>
        <source> · crossed (type B)</source>
        <translation> · gekreuzt (Typ B)</translation>
    </message>
    <message>
        <source>ordered as %1 m</source>
        <translation>bestellt mit %1 m</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>not known between halls</source>
        <translation>zwischen Hallen nicht bekannt</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>%1 m of %2 m</source>
        <translation>%1 m von %2 m</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>%1; confidence %2</source>
        <translation>%1; Konfidenz %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 W typ.</source>
        <translation>%1 W typ.</translation>
    </message>
    <message>
        <source>%1 W max</source>
        <translation>%1 W max.</translation>
    </message>
    <message>
        <source>%1 list</source>
        <translation>%1 Liste</translation>
    </message>
    <message>
        <source>%1 estimate</source>
        <translation>%1 geschätzt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Leaf switch</source>
        <translation>Leaf-Switch</translation>
    </message>
    <message>
        <source>Spine switch</source>
        <translation>Spine-Switch</translation>
    </message>
    <message>
        <source>Core switch</source>
        <translation>Core-Switch</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>%1 fabric</source>
        <translation>Fabric %1</translation>
    </message>
    <message>
        <source>Power and cost</source>
        <translation>Leistung und Kosten</translation>
    </message>
    <message>
        <source>IT power</source>
        <translation>IT-Leistung</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>%1 BTU/h</source>
        <translation>%1 BTU/h</translation>
    </message>
    <message>
        <source>IT power × 3.412 BTU/h per watt</source>
        <translation>IT-Leistung × 3,412 BTU/h pro Watt</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source> (%1 unknown)</source>
        <translation> (%1 unbekannt)</translation>
    </message>
    <message>
        <source>Devices only; the rack itself is not weighed</source>
        <translation>Nur Geräte; das Rack selbst ist nicht gewogen</translation>
    </message>
    <message>
        <source>Capex</source>
        <translation>Capex</translation>
    </message>
    <message>
        <source>%1 unpriced</source>
        <translation>%1 ohne Preis</translation>
    </message>
    <message>
        <source>Without cables, which belong to two places</source>
        <translation>Ohne Kabel, die zu zwei Orten gehören</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>%1 × %2 %3</source>
        <translation>%1 × %2 %3</translation>
    </message>
    <message>
        <source>in rack</source>
        <translation>im Rack</translation>
    </message>
    <message>
        <source>%1 racks</source>
        <translation>%1 Racks</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 Stellen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>The name of another rack moves the device there</source>
        <translation>Der Name eines anderen Racks verschiebt das Gerät dorthin</translation>
    </message>
    <message>
        <source>Lowest U</source>
        <translation>Unterstes U</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1U, %2</source>
        <translation>%1U, %2</translation>
    </message>
    <message>
        <source>full depth</source>
        <translation>volle Tiefe</translation>
    </message>
    <message>
        <source>half depth</source>
        <translation>halbe Tiefe</translation>
    </message>
    <message>
        <source>0U</source>
        <translation>0U</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Rail</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plane</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Far end</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 von %2 genutzt</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>NICs</source>
        <translation>NICs</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Cage · %1 · %2 × %3</source>
        <translation>Cage · %1 · %2 × %3</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>typisch</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>Leistungsgrenze</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximal</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>takes no module</source>
        <translation>nimmt kein Modul auf</translation>
    </message>
    <message>
        <source>What fits here</source>
        <translation>Was hier passt</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>$</source>
        <translation>$</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Return plugs it in</source>
        <translation>Eingabetaste steckt es</translation>
    </message>
    <message>
        <source>no module</source>
        <translation>kein Modul</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Media policy of the tier, in the project&apos;s settings</source>
        <translation>Medienvorgabe der Ebene, in den Einstellungen des Projekts</translation>
    </message>
    <message>
        <source>Fibre</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Fixed length</source>
        <translation>Feste Länge</translation>
    </message>
    <message>
        <source>follows route</source>
        <translation>folgt dem Weg</translation>
    </message>
    <message>
        <source>A length fixes the order; empty follows the route</source>
        <translation>Eine Länge legt die Bestellung fest; leer folgt sie dem Weg</translation>
    </message>
    <message>
        <source>Order length</source>
        <translation>Bestelllänge</translation>
    </message>
    <message>
        <source>made to length</source>
        <translation>nach Maß</translation>
    </message>
    <message>
        <source>none long enough</source>
        <translation>keine lang genug</translation>
    </message>
    <message>
        <source>The shortest length sold that is enough</source>
        <translation>Die kürzeste angebotene Länge, die ausreicht</translation>
    </message>
    <message>
        <source>Route with loops and allowance</source>
        <translation>Weg mit Schlaufen und Zuschlag</translation>
    </message>
    <message>
        <source>Fixed by the engineer</source>
        <translation>Vom Ingenieur festgelegt</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Between heights</source>
        <translation>Zwischen den Höhen</translation>
    </message>
    <message>
        <source>To the sides</source>
        <translation>Zu den Seiten</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Mehrlänge</translation>
    </message>
    <message>
        <source>Tray %1</source>
        <translation>Trasse %1</translation>
    </message>
    <message>
        <source>Trays %1–%2</source>
        <translation>Trassen %1–%2</translation>
    </message>
    <message>
        <source>Up %1</source>
        <translation>Hoch %1</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Schlaufen</translation>
    </message>
    <message>
        <source>Allowance %1</source>
        <translation>Zuschlag %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>✕ %1 over</source>
        <translation>✕ %1 zu viel</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Limit less length</source>
        <translation>Grenze minus Länge</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Not known: the route or the limit is missing</source>
        <translation>Nicht bekannt: Der Weg oder die Grenze fehlt</translation>
    </message>
    <message>
        <source>Shares of modules and cable that this link uses</source>
        <translation>Anteile an Modulen und Kabel, die diese Verbindung nutzt</translation>
    </message>
    <message>
        <source>%1 ÷ %2 links</source>
        <translation>%1 ÷ %2 Verbindungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>its share of each module</source>
        <translation>ihr Anteil an jedem Modul</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>%1 pJ/bit</source>
        <translation>%1 pJ/bit</translation>
    </message>
    <message>
        <source>a part has no price</source>
        <translation>ein Teil hat keinen Preis</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>rail %1</source>
        <translation>Rail %1</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Enden</translation>
    </message>
    <message>
        <source>Alternatives for this link</source>
        <translation>Alternativen für diese Verbindung</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 Geräte</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>%1 modules</source>
        <translation>%1 Module</translation>
    </message>
    <message>
        <source>%1 cages</source>
        <translation>%1 Cages</translation>
    </message>
    <message>
        <source>%1 ports</source>
        <translation>%1 Ports</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Reihen</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 Objekte</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Bundle · %1</source>
        <translation>Bündel · %1</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>each way</source>
        <translation>je Richtung</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>details of the first %1</source>
        <translation>Einzelheiten der ersten %1</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Längen</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>max. %1</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>Route length</source>
        <translation>Weglänge</translation>
    </message>
    <message>
        <source>without unpriced parts</source>
        <translation>ohne Teile ohne Preis</translation>
    </message>
    <message>
        <source>%1 links over</source>
        <translation>%1 zu lang</translation>
    </message>
    <message>
        <source>%1 spare</source>
        <translation>%1 Reserve</translation>
    </message>
    <message>
        <source>%1 links unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>Several objects</source>
        <translation>Mehrere Objekte</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Stromtarif</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Power of the building for each watt of IT</source>
        <translation>Leistung des Gebäudes pro Watt IT</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Years of energy in the total cost of ownership</source>
        <translation>Jahre Energie in den Gesamtbetriebskosten (TCO)</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Wirtschaftlichkeit</translation>
    </message>
    <message>
        <source>Host–leaf</source>
        <translation>Host–Leaf</translation>
    </message>
    <message>
        <source>Leaf–spine</source>
        <translation>Leaf–Spine</translation>
    </message>
    <message>
        <source>Spine–core</source>
        <translation>Spine–Core</translation>
    </message>
    <message>
        <source>Media policy</source>
        <translation>Medienvorgabe</translation>
    </message>
    <message>
        <source>Loop, copper</source>
        <translation>Schlaufe, Kupfer</translation>
    </message>
    <message>
        <source>Service loop at each end</source>
        <translation>Serviceschlaufe an jedem Ende</translation>
    </message>
    <message>
        <source>Loop, fibre</source>
        <translation>Schlaufe, Faser</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Zuschlag</translation>
    </message>
    <message>
        <source>Share of the route, added to it</source>
        <translation>Anteil des Weges, der dazukommt</translation>
    </message>
    <message>
        <source>Tray above rack</source>
        <translation>Trasse über Rack</translation>
    </message>
    <message>
        <source>Side offset</source>
        <translation>Seitenversatz</translation>
    </message>
    <message>
        <source>Inside one rack, at each end</source>
        <translation>Innerhalb eines Racks, an jedem Ende</translation>
    </message>
    <message>
        <source>Slack in rack</source>
        <translation>Mehrlänge, Rack</translation>
    </message>
    <message>
        <source>Reach margin</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>A link with less of its reach left is flagged</source>
        <translation>Verbindungen mit weniger verbleibender Reichweite werden gemeldet</translation>
    </message>
    <message>
        <source>Slack rules</source>
        <translation>Mehrlängen</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Switches</translation>
    </message>
    <message>
        <source>Transceivers</source>
        <translation>Transceiver</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Lasers</source>
        <translation>Laser</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>Ersatzteile</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>%1, %2 parts</source>
        <translation>%1, %2 Teile</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Empty rack</source>
        <translation>Leeres Rack</translation>
    </message>
    <message>
        <source>Compute rack</source>
        <translation>Compute-Rack</translation>
    </message>
    <message>
        <source>Leaf rack</source>
        <translation>Leaf-Rack</translation>
    </message>
    <message>
        <source>Spine rack</source>
        <translation>Spine-Rack</translation>
    </message>
    <message>
        <source>Core rack</source>
        <translation>Core-Rack</translation>
    </message>
    <message>
        <source>Empty: named after its position</source>
        <translation>Leer: nach der Position benannt</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Left edge, from the start of the row</source>
        <translation>Linke Kante, vom Anfang der Reihe</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Fronts face</source>
        <translation>Fronten zeigen</translation>
    </message>
    <message>
        <source>to larger Y</source>
        <translation>zu größerem Y</translation>
    </message>
    <message>
        <source>to smaller Y</source>
        <translation>zu kleinerem Y</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>%1 of %2U used</source>
        <translation>%1 von %2U belegt</translation>
    </message>
    <message>
        <source>Power at maximum</source>
        <translation>Leistung bei Maximum</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 zu viel</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Reihe %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Reihe %1</translation>
    </message>
    <message>
        <source>%1 · %2 racks</source>
        <translation>%1 · %2 Racks</translation>
    </message>
    <message>
        <source>Distance of the base line from the hall&apos;s origin</source>
        <translation>Abstand der Grundlinie vom Ursprung der Halle</translation>
    </message>
    <message>
        <source>Slot pitch</source>
        <translation>Platzraster</translation>
    </message>
    <message>
        <source>To larger Y</source>
        <translation>Zu größerem Y</translation>
    </message>
    <message>
        <source>To smaller Y</source>
        <translation>Zu kleinerem Y</translation>
    </message>
    <message>
        <source>top</source>
        <translation>Oberseite</translation>
    </message>
    <message>
        <source>lane rate</source>
        <translation>Lane-Rate</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>cage</source>
        <translation>Cage</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>reaches %1, the link is %2</source>
        <translation>reicht %1 weit, die Verbindung misst %2</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>This value cannot be changed</source>
        <translation>Dieser Wert kann nicht geändert werden</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>A length such as 2.70 m</source>
        <translation>Eine Länge wie 2,70 m</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>No row of that name</source>
        <translation>Keine Reihe dieses Namens</translation>
    </message>
    <message>
        <source>Move %1 to row %2</source>
        <translation>%1 in Reihe %2 verschieben</translation>
    </message>
    <message>
        <source>Change row %1</source>
        <translation>Reihe %1 ändern</translation>
    </message>
    <message>
        <source>A row needs a name</source>
        <translation>Eine Reihe braucht einen Namen</translation>
    </message>
    <message>
        <source>Rename row to %1</source>
        <translation>Reihe in %1 umbenennen</translation>
    </message>
    <message>
        <source>At least 0.30 m</source>
        <translation>Mindestens 0,30 m</translation>
    </message>
    <message>
        <source>A rack unit, counted from 1</source>
        <translation>Eine Höheneinheit, ab 1 gezählt</translation>
    </message>
    <message>
        <source>Move %1 to U%2</source>
        <translation>%1 auf U%2 verschieben</translation>
    </message>
    <message>
        <source>No rack of that name</source>
        <translation>Kein Rack dieses Namens</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>%1 umdrehen</translation>
    </message>
    <message>
        <source>A length such as 5 m, or nothing to follow the route</source>
        <translation>Eine Länge wie 5 m, oder leer, um dem Weg zu folgen</translation>
    </message>
    <message>
        <source>Fix cable length to %1</source>
        <translation>Kabellänge auf %1 festlegen</translation>
    </message>
    <message>
        <source>Let cable follow its route</source>
        <translation>Kabel seinem Weg folgen lassen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Set role to %1</source>
        <translation>Rolle auf %1 setzen</translation>
    </message>
    <message>
        <source>Replace module by %1</source>
        <translation>Modul durch %1 ersetzen</translation>
    </message>
    <message>
        <source>Plug %1</source>
        <translation>%1 stecken</translation>
    </message>
    <message>
        <source>Auto: lowest cost</source>
        <translation>Auto: geringste Kosten</translation>
    </message>
    <message>
        <source>A project needs a name</source>
        <translation>Ein Projekt braucht einen Namen</translation>
    </message>
    <message>
        <source>Rename project to %1</source>
        <translation>Projekt in %1 umbenennen</translation>
    </message>
    <message>
        <source>Rename variant to %1</source>
        <translation>Variante in %1 umbenennen</translation>
    </message>
    <message>
        <source>Change notes</source>
        <translation>Notizen ändern</translation>
    </message>
    <message>
        <source>A price per kWh between $0 and $100</source>
        <translation>Ein Preis pro kWh zwischen $0 und $100</translation>
    </message>
    <message>
        <source>Change tariff</source>
        <translation>Stromtarif ändern</translation>
    </message>
    <message>
        <source>A PUE between 1 and 5</source>
        <translation>Ein PUE zwischen 1 und 5</translation>
    </message>
    <message>
        <source>Change PUE</source>
        <translation>PUE ändern</translation>
    </message>
    <message>
        <source>Whole years, 1 to 50</source>
        <translation>Ganze Jahre, 1 bis 50</translation>
    </message>
    <message>
        <source>Change years</source>
        <translation>Jahre ändern</translation>
    </message>
    <message>
        <source>Change media policy</source>
        <translation>Medienvorgabe ändern</translation>
    </message>
    <message>
        <source>A length between 0 and 20 m</source>
        <translation>Eine Länge zwischen 0 und 20 m</translation>
    </message>
    <message>
        <source>Change slack rules</source>
        <translation>Mehrlängen ändern</translation>
    </message>
    <message>
        <source>Per cent, 0 to 100</source>
        <translation>Prozent, 0 bis 100</translation>
    </message>
    <message>
        <source>Change spares</source>
        <translation>Ersatzteile ändern</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>1 link changes</source>
        <translation>1 Verbindung ändert sich</translation>
    </message>
    <message>
        <source>%1 links change</source>
        <translation>%1 Verbindungen ändern sich</translation>
    </message>
    <message>
        <source>%1 a link</source>
        <translation>%1 pro Verbindung</translation>
    </message>
    <message>
        <source> (waived: %1)</source>
        <translation> (hingenommen: %1)</translation>
    </message>
    <message>
        <source>not in this machine&apos;s catalog</source>
        <translation>nicht im Katalog dieses Rechners</translation>
    </message>
    <message>
        <source>The project&apos;s own copy of the part&apos;s data is used. Import its table if the data may be out of date.</source>
        <translation>Es gelten die Daten, die das Projekt selbst von diesem Teil enthält. Importieren Sie die zugehörige Tabelle, falls die Daten veraltet sein könnten.</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>Same form, but does not fit</source>
        <translation>Gleiche Bauform, passt aber nicht</translation>
    </message>
    <message>
        <source>Channel loss</source>
        <translation>Streckendämpfung</translation>
    </message>
    <message>
        <source>Loss margin</source>
        <translation>Dämpfungsreserve</translation>
    </message>
    <message>
        <source>Attenuation of the fibre over its length, and a joint at either end</source>
        <translation>Dämpfung der Faser über ihre Länge und je eine Steckverbindung an beiden Enden</translation>
    </message>
    <message>
        <source>Not known: the catalog has no loss of this cable</source>
        <translation>Nicht bekannt: Der Katalog nennt keine Dämpfung dieses Kabels</translation>
    </message>
    <message>
        <source>%1 per km × %2</source>
        <translation>%1 je km × %2</translation>
    </message>
    <message>
        <source>Joints</source>
        <translation>Steckverbindungen</translation>
    </message>
    <message>
        <source>2 × %1</source>
        <translation>2 × %1</translation>
    </message>
    <message>
        <source>Not known: the budget of a module or the loss is missing</source>
        <translation>Nicht bekannt: Das Budget eines Moduls oder die Dämpfung fehlt</translation>
    </message>
    <message>
        <source>Smaller budget of the two modules less the loss</source>
        <translation>Kleineres Budget der beiden Module minus Dämpfung</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>%1 mm²</source>
        <translation>%1 mm²</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>Cables there</source>
        <translation>Kabel dort</translation>
    </message>
    <message>
        <source>Cables of unknown thickness, left out</source>
        <translation>Kabel unbekannter Dicke, nicht enthalten</translation>
    </message>
    <message>
        <source>without %1 cables</source>
        <translation>ohne %1 Kabel</translation>
    </message>
    <message>
        <source>Size needed</source>
        <translation>Nötige Größe</translation>
    </message>
    <message>
        <source>Bend radius</source>
        <translation>Biegeradius</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>The largest that a cable asks for: its maker&apos;s, else 10 times the diameter of fibre, 5 times of copper (rule of thumb)</source>
        <translation>Der größte, den ein Kabel verlangt: der des Herstellers, sonst das 10-Fache des Durchmessers bei Faser, das 5-Fache bei Kupfer (Faustregel)</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Trasse</translation>
    </message>
    <message>
        <source>%1 cables</source>
        <translation>%1 Kabel</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>A code and what one US dollar costs in it: &quot;EUR 0.92&quot;. The catalog prices in US dollars.</source>
        <translation>Ein Code und was ein US-Dollar darin kostet: „EUR 0.92“. Der Katalog nennt Preise in US-Dollar.</translation>
    </message>
    <message>
        <source>Prices valid on</source>
        <translation>Preise gültig am</translation>
    </message>
    <message>
        <source>A day, as 2026-03-31. Prices more than 180 days older are flagged.</source>
        <translation>Ein Tag, etwa 2026-03-31. Preise, die mehr als 180 Tage älter sind, werden gemeldet.</translation>
    </message>
    <message>
        <source>%1 per kWh</source>
        <translation>%1 je kWh</translation>
    </message>
    <message>
        <source>Tray width</source>
        <translation>Breite der Trasse</translation>
    </message>
    <message>
        <source>Between the sides of each tray</source>
        <translation>Zwischen den Seiten jeder Trasse</translation>
    </message>
    <message>
        <source>Tray sides</source>
        <translation>Höhe der Trasse</translation>
    </message>
    <message>
        <source>How high the sides of a tray are</source>
        <translation>Wie hoch die Seiten einer Trasse sind</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regelsatz</translation>
    </message>
    <message>
        <source>Lightloom, %1 rules</source>
        <translation>Lightloom, %1 Regeln</translation>
    </message>
    <message>
        <source>Cross-sections of the cables at the fullest place ÷ width × sides of the tray (a setting); at most %1 % as a rule of thumb</source>
        <translation>Querschnitte der Kabel an der vollsten Stelle ÷ Breite × Höhe der Trasse (eine Einstellung); nach Faustregel höchstens %1 %</translation>
    </message>
    <message>
        <source>Cross-sections</source>
        <translation>Querschnitte</translation>
    </message>
    <message>
        <source>Cables fill %1 % of a tray at most (rule of thumb)</source>
        <translation>Kabel füllen höchstens %1 % einer Trasse (Faustregel)</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>A code and what one US dollar costs in it: &quot;EUR 0.92&quot;</source>
        <translation>Ein Code und was ein US-Dollar darin kostet: „EUR 0.92“</translation>
    </message>
    <message>
        <source>Change currency</source>
        <translation>Währung ändern</translation>
    </message>
    <message>
        <source>A day, as 2026-03-31, or nothing</source>
        <translation>Ein Tag, etwa 2026-03-31, oder nichts</translation>
    </message>
    <message>
        <source>Change day of prices</source>
        <translation>Preisdatum ändern</translation>
    </message>
    <message>
        <source>A length between 10 mm and 5 m</source>
        <translation>Eine Länge zwischen 10 mm und 5 m</translation>
    </message>
    <message>
        <source>Change tray size</source>
        <translation>Größe der Trassen ändern</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (nicht verifiziert)</translation>
    </message>
    <message>
        <source>not for all</source>
        <translation>nicht für alle</translation>
    </message>
    <message>
        <source>%1 of the links cannot be made so</source>
        <translation>%1 der Verbindungen lassen sich so nicht herstellen</translation>
    </message>
    <message>
        <source>The links are others now</source>
        <translation>Die Verbindungen haben sich inzwischen geändert</translation>
    </message>
    <message>
        <source>Change medium of %1 links to %2</source>
        <translation>Medium von %1 Verbindungen auf %2 ändern</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarität</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>Typ %1</translation>
    </message>
    <message>
        <source>What fits all</source>
        <translation>Was überall passt</translation>
    </message>
    <message>
        <source>Alternatives for all</source>
        <translation>Alternativen für alle</translation>
    </message>
    <message>
        <source>%1 links: modules are shared</source>
        <translation>%1 Verbindungen: Module werden geteilt</translation>
    </message>
    <message>
        <source>Fix length of %1 cables to %2</source>
        <translation>Länge von %1 Kabeln auf %2 festlegen</translation>
    </message>
    <message>
        <source>Let %1 cables follow their routes</source>
        <translation>%1 Kabel ihrem Weg folgen lassen</translation>
    </message>
    <message>
        <source>Move %1 racks to row %2</source>
        <translation>%1 Racks in Reihe %2 verschieben</translation>
    </message>
    <message>
        <source>Replace %1 racks by %2</source>
        <translation>%1 Racks durch %2 ersetzen</translation>
    </message>
    <message>
        <source>Turn %1 devices</source>
        <translation>%1 Geräte umdrehen</translation>
    </message>
    <message>
        <source>Replace modules in %1 cages by %2</source>
        <translation>Module in %1 Cages durch %2 ersetzen</translation>
    </message>
    <message>
        <source>Plug %2 into %1 cages</source>
        <translation>%2 in %1 Cages stecken</translation>
    </message>
    <message>
        <source>Project · variant %1</source>
        <translation>Projekt · Variante %1</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>single switch</source>
        <translation>einzelner Switch</translation>
    </message>
    <message>
        <source>full mesh</source>
        <translation>Vollvermaschung</translation>
    </message>
    <message>
        <source>fat tree</source>
        <translation>Fat Tree</translation>
    </message>
    <message>
        <source>rail-optimised fat tree</source>
        <translation>rail-optimierter Fat Tree</translation>
    </message>
    <message>
        <source>rail-only</source>
        <translation>nur Rails</translation>
    </message>
    <message>
        <source>dragonfly</source>
        <translation>Dragonfly</translation>
    </message>
    <message>
        <source>dragonfly+</source>
        <translation>Dragonfly+</translation>
    </message>
    <message>
        <source>torus</source>
        <translation>Torus</translation>
    </message>
    <message>
        <source>random regular graph</source>
        <translation>zufälliger regulärer Graph</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Vermaschung</translation>
    </message>
    <message>
        <source>Torus</source>
        <translation>Torus</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>In der Gruppe</translation>
    </message>
    <message>
        <source>Between groups</source>
        <translation>Zwischen Gruppen</translation>
    </message>
    <message>
        <source>Other links</source>
        <translation>Andere Links</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>Its links were changed by hand: they are no longer those of what was generated</source>
        <translation>Ihre Links wurden von Hand geändert: Sie sind nicht mehr die des Erzeugten</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Leaf switches</source>
        <translation>Leaf-Switches</translation>
    </message>
    <message>
        <source>Spine switches</source>
        <translation>Spine-Switches</translation>
    </message>
    <message>
        <source>Core switches</source>
        <translation>Core-Switches</translation>
    </message>
    <message>
        <source>Other switches</source>
        <translation>Andere Switches</translation>
    </message>
    <message>
        <source>Links of a system</source>
        <translation>Links eines Systems</translation>
    </message>
    <message>
        <source>Neighbours of each</source>
        <translation>Nachbarn je Knoten</translation>
    </message>
    <message>
        <source>Uplinks of a leaf</source>
        <translation>Uplinks eines Leafs</translation>
    </message>
    <message>
        <source>Uplinks of a spine</source>
        <translation>Uplinks eines Spines</translation>
    </message>
    <message>
        <source>From leaf to spine</source>
        <translation>Von Leaf zu Spine</translation>
    </message>
    <message>
        <source>In its group</source>
        <translation>In seiner Gruppe</translation>
    </message>
    <message>
        <source>To other groups</source>
        <translation>Zu anderen Gruppen</translation>
    </message>
    <message>
        <source>Bisection</source>
        <translation>Bisektion</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>Überbuchung</translation>
    </message>
    <message>
        <source>Longest path</source>
        <translation>Längster Pfad</translation>
    </message>
    <message>
        <source>%1 hops</source>
        <translation>%1 Hops</translation>
    </message>
    <message>
        <source> · %1 links</source>
        <translation> · %1 Links</translation>
    </message>
    <message>
        <source>Fabric</source>
        <translation>Fabric</translation>
    </message>
    <message>
        <source>Click for how it is joined</source>
        <translation>Klicken: wie sie verbunden ist</translation>
    </message>
    <message>
        <source>Fabrics</source>
        <translation>Fabrics</translation>
    </message>
    <message>
        <source>Counted from 1; Link groups pairs by it. Nothing: none</source>
        <translation>Ab 1 gezählt; „Gruppen verbinden“ paart danach. Leer: keine</translation>
    </message>
    <message>
        <source>Counted from 1. Nothing: none</source>
        <translation>Ab 1 gezählt. Leer: keine</translation>
    </message>
    <message>
        <source>A whole number from 1 to 255, or nothing for none</source>
        <translation>Eine ganze Zahl von 1 bis 255, oder leer für keine</translation>
    </message>
    <message>
        <source>Clear rail</source>
        <translation>Rail entfernen</translation>
    </message>
    <message>
        <source>Clear plane</source>
        <translation>Plane entfernen</translation>
    </message>
    <message>
        <source>Set rail to %1</source>
        <translation>Rail auf %1 setzen</translation>
    </message>
    <message>
        <source>Set plane to %1</source>
        <translation>Plane auf %1 setzen</translation>
    </message>
    <message>
        <source>scale-up domains</source>
        <translation>Scale-up-Domänen</translation>
    </message>
</context>
<context>
    <name>LinkReader</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>within reach</source>
        <translation>in Reichweite</translation>
    </message>
    <message>
        <source>over reach</source>
        <translation>zu weit</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>OutlineText</name>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>compute rack</source>
        <translation>Compute-Rack</translation>
    </message>
    <message>
        <source>network rack</source>
        <translation>Netzwerkrack</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Reihe %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 more kinds</source>
        <translation>%1 weitere Arten</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
    <message>
        <source>%1 of %2 kW</source>
        <translation>%1 von %2 kW</translation>
    </message>
    <message>
        <source>1 rack</source>
        <translation>1 Rack</translation>
    </message>
    <message>
        <source>%1 racks</source>
        <translation>%1 Racks</translation>
    </message>
    <message>
        <source>%1 · U%2</source>
        <translation>%1 · U%2</translation>
    </message>
    <message>
        <source>%1 · U%2–%3</source>
        <translation>%1 · U%2–%3</translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>keine Probleme</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 Probleme</translation>
    </message>
</context>
<context>
    <name>PaletteText</name>
    <message>
        <source>%1, U%2</source>
        <translation>%1, U%2</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
</context>
<context>
    <name>PartFacts</name>
    <message>
        <source>Power, typical</source>
        <translation>Leistung, typisch</translation>
    </message>
    <message>
        <source>Power, maximum</source>
        <translation>Leistung, maximal</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 mm</source>
        <translation>%1 × %2 × %3 mm</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>Leistungsgrenze</translation>
    </message>
    <message>
        <source>Weight limit</source>
        <translation>Gewichtsgrenze</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Ports %1</source>
        <translation>Ports %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>, %1 × %2</source>
        <translation>, %1 × %2</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Scale-up</source>
        <translation>Scale-up</translation>
    </message>
    <message>
        <source>%1, %2 GB/s each, both ways</source>
        <translation>%1, je %2 GB/s, beide Richtungen</translation>
    </message>
    <message>
        <source>NICs</source>
        <translation>NICs</translation>
    </message>
    <message>
        <source>ASIC</source>
        <translation>ASIC</translation>
    </message>
    <message>
        <source>Bandwidth, one way</source>
        <translation>Bandbreite, eine Richtung</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>Laser modules</source>
        <translation>Lasermodule</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Cage</source>
        <translation>Cage</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Lanes</translation>
    </message>
    <message>
        <source>%1 × %2 a port</source>
        <translation>%1 × %2 pro Port</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>Optik</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bauform</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Datenrate</translation>
    </message>
    <message>
        <source>%1, %2 ports of %3</source>
        <translation>%1, %2 Ports zu %3</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Electrical lanes</source>
        <translation>Elektrische Lanes</translation>
    </message>
    <message>
        <source>Optical lanes</source>
        <translation>Optische Lanes</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Stecker</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Reach on OM3</source>
        <translation>Reichweite über OM3</translation>
    </message>
    <message>
        <source>Reach on OM4</source>
        <translation>Reichweite über OM4</translation>
    </message>
    <message>
        <source>Loss budget</source>
        <translation>Dämpfungsbudget</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>%1 FIT</source>
        <translation>%1 FIT</translation>
    </message>
    <message>
        <source>Fibres</source>
        <translation>Fasern</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Längen</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Durchmesser</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Bend radius</source>
        <translation>Biegeradius</translation>
    </message>
    <message>
        <source>Attenuation</source>
        <translation>Dämpfung</translation>
    </message>
    <message>
        <source>%1/km</source>
        <translation>%1/km</translation>
    </message>
    <message>
        <source>Power, A end</source>
        <translation>Leistung, Ende A</translation>
    </message>
    <message>
        <source>Power, B end</source>
        <translation>Leistung, Ende B</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <translation>Preis, %1</translation>
    </message>
    <message>
        <source>Lasers</source>
        <translation>Laser</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Versorgt</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Hot-swappable</source>
        <translation>Hot-Swap-fähig</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Dämpfung</translation>
    </message>
    <message>
        <source>up to %1 ports on odd cages, %2 on even ones</source>
        <translation>bis zu %1 Ports in ungeraden Cages, %2 in geraden</translation>
    </message>
    <message>
        <source>up to %1 ports on even cages, %2 on odd ones</source>
        <translation>bis zu %1 Ports in geraden Cages, %2 in ungeraden</translation>
    </message>
    <message>
        <source>Breakout</source>
        <translation>Breakout</translation>
    </message>
    <message>
        <source>Most ports</source>
        <translation>Höchstzahl Ports</translation>
    </message>
    <message>
        <source>%1, however its cages are split</source>
        <translation>%1, wie auch immer die Cages aufgeteilt sind</translation>
    </message>
</context>
<context>
    <name>PartText</name>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1 GPU</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>%1 ELS</source>
        <translation>%1 ELS</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1/end</source>
        <translation>%1/Ende</translation>
    </message>
    <message>
        <source>%1 fibres</source>
        <translation>%1 Fasern</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 × laser</source>
        <translation>%1 × Laser</translation>
    </message>
    <message>
        <source>feeds %1</source>
        <translation>versorgt %1</translation>
    </message>
    <message>
        <source>%1/km</source>
        <translation>%1/km</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>module name, technology</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 trunk, %2 fibres</source>
        <translation>%1-Trunk, %2 Fasern</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connector, fibre</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source> to %1 × %2</source>
        <translation> auf %1 × %2</translation>
    </message>
    <message>
        <source> to %1</source>
        <translation> auf %1</translation>
    </message>
    <message>
        <source>coherent</source>
        <translation>kohärent</translation>
    </message>
    <message>
        <source>fibre</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>fixed fibre</source>
        <translation>feste Faser</translation>
    </message>
    <message>
        <source>backplane</source>
        <translation>Backplane</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>optisch</translation>
    </message>
    <message>
        <source>finned</source>
        <translation>Finned Top</translation>
    </message>
    <message>
        <source>flat top</source>
        <translation>Flat Top</translation>
    </message>
    <message>
        <source>passive copper</source>
        <translation>Kupfer, passiv</translation>
    </message>
    <message>
        <source>active copper</source>
        <translation>Kupfer, aktiv</translation>
    </message>
    <message>
        <source>multimode</source>
        <translation>Multimode</translation>
    </message>
    <message>
        <source>single mode</source>
        <translation>Singlemode</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>lieferbar</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <translation>nicht mehr erhältlich</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>%1 list</source>
        <translation>%1 Liste</translation>
    </message>
    <message>
        <source>≈ %1 estimate</source>
        <translation>≈ %1 geschätzt</translation>
    </message>
</context>
<context>
    <name>TopologyCommandText</name>
    <message>
        <source>in the Topology view only</source>
        <translation>nur in der Ansicht Topologie</translation>
    </message>
    <message>
        <source>the layout by rails has its own groups</source>
        <translation>die Anordnung nach Rails hat eigene Gruppen</translation>
    </message>
</context>
<context>
    <name>TopologyText</name>
    <message>
        <source>rail %1</source>
        <translation>Rail %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>NIC %1</source>
        <translation>NIC %1</translation>
    </message>
    <message>
        <source>Edge width: number of links</source>
        <translation>Kantenbreite: Anzahl Verbindungen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>rails %1–%2</source>
        <translation>Rails %1–%2</translation>
    </message>
    <message>
        <source>rails %1</source>
        <translation>Rails %1</translation>
    </message>
    <message>
        <source>Bisection %1, one way</source>
        <translation>Bisektion %1, eine Richtung</translation>
    </message>
    <message>
        <source>Endpoint links not shown: %1</source>
        <translation>Nicht gezeigte Endpunktverbindungen: %1</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 Geräte</translation>
    </message>
    <message>
        <source>%1 plane %2</source>
        <translation>%1 Plane %2</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>%1 racks</source>
        <translation>%1 Racks</translation>
    </message>
    <message>
        <source>%1 of %2 ports</source>
        <translation>%1 von %2 Ports</translation>
    </message>
    <message>
        <source>%1 of %2 over reach</source>
        <translation>%1 von %2 zu weit</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 zu weit</translation>
    </message>
    <message>
        <source>%1, length unknown</source>
        <translation>%1, Länge unbekannt</translation>
    </message>
    <message>
        <source>%1, %2 max</source>
        <translation>%1, max. %2</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>%1 rails × %2</source>
        <translation>%1 Rails × %2</translation>
    </message>
    <message>
        <source>several media</source>
        <translation>mehrere Medien</translation>
    </message>
    <message>
        <source>and %1 more models</source>
        <translation>und %1 weitere Modelle</translation>
    </message>
    <message>
        <source>%1 / %2 ports</source>
        <translation>%1 / %2 Ports</translation>
    </message>
    <message>
        <source>%1 over reach</source>
        <translation>%1 zu weit</translation>
    </message>
    <message>
        <source>no links</source>
        <translation>keine Verbindungen</translation>
    </message>
    <message>
        <source>No way between the two</source>
        <translation>Kein Weg zwischen den beiden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hops</source>
        <translation>
            <numerusform>%Ln Hop</numerusform>
            <numerusform>%Ln Hops</numerusform>
        </translation>
    </message>
    <message>
        <source>≤ %1 µs one way</source>
        <translation>≤ %1 µs in einer Richtung</translation>
    </message>
    <message>
        <source>%1 links on shortest paths</source>
        <translation>%1 Verbindungen auf kürzesten Wegen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Leaf</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Spine</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>%1 upwards</source>
        <translation>%1 aufwärts</translation>
    </message>
    <message>
        <source>%1 links inside</source>
        <translation>%1 Verbindungen innen</translation>
    </message>
    <message>
        <source>%1 links over reach</source>
        <translation>%1 Verbindungen zu weit</translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation>%1 je Richtung</translation>
    </message>
    <message>
        <source>reach %1</source>
        <translation>Reichweite %1</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Bisection %1, one way, between hatched cards and the others</source>
        <translation>Bisektion %1, eine Richtung, zwischen schraffierten Karten und den übrigen</translation>
    </message>
    <message>
        <source>Length or reach not known: %1</source>
        <translation>Länge oder Reichweite unbekannt: %1</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Floor</source>
        <translation>Grundriss</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
</context>
<context>
    <name>fabric::ui::Actions</name>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ArrayDialog</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Inside the selection</source>
        <translation>Innerhalb der Auswahl</translation>
    </message>
    <message>
        <source>Also to the outside, next free ports</source>
        <translation>Auch nach außen, nächste freie Ports</translation>
    </message>
    <message>
        <source>Array copy</source>
        <translation>Array-Kopie</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source> U</source>
        <translation> U</translation>
    </message>
    <message>
        <source>Next to each other</source>
        <translation>Direkt nebeneinander</translation>
    </message>
    <message>
        <source>Copies along the row</source>
        <translation>Kopien entlang der Reihe</translation>
    </message>
    <message>
        <source>Copies upwards</source>
        <translation>Kopien nach oben</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Rows, with this one</source>
        <translation>Reihen, mit dieser</translation>
    </message>
    <message>
        <source>Racks, with this one</source>
        <translation>Racks, mit diesem</translation>
    </message>
    <message>
        <source>Row pitch</source>
        <translation>Reihenabstand</translation>
    </message>
    <message>
        <source>Positions left free after each</source>
        <translation>Freie Plätze nach jeder Kopie</translation>
    </message>
    <message>
        <source>Units left free after each</source>
        <translation>Freie U nach jeder Kopie</translation>
    </message>
    <message>
        <source>Device names</source>
        <translation>Gerätenamen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Array copy of %n racks</source>
        <translation>
            <numerusform>Array-Kopie von %n Rack</numerusform>
            <numerusform>Array-Kopie von %n Racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Array copy of %n devices</source>
        <translation>
            <numerusform>Array-Kopie von %n Gerät</numerusform>
            <numerusform>Array-Kopie von %n Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>errors %1, warnings %2</source>
        <translation>Fehler %1, Warnungen %2</translation>
    </message>
    <message numerus="yes">
        <source>%n racks</source>
        <translation>
            <numerusform>%n Rack</numerusform>
            <numerusform>%n Racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>längste %1</translation>
    </message>
    <message>
        <source>longest %1 of %2 %3</source>
        <translation>längste %1 von %2 %3</translation>
    </message>
    <message>
        <source>counting problems…</source>
        <translation>Probleme werden gezählt …</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ArrayTool</name>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n Kopie</numerusform>
            <numerusform>%n Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a handle, or arrows: copies and rows    Esc: cancel</source>
        <translation>Griff ziehen oder Pfeile: Kopien und Reihen    Esc: abbrechen</translation>
    </message>
</context>
<context>
    <name>fabric::ui::BomModel</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>NIC</source>
        <translation>NIC</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>Optic</source>
        <translation>Optik</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>Laser</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Übriges</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Position</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Positionen</translation>
    </message>
    <message>
        <source>without unpriced lines</source>
        <translation>ohne Positionen ohne Preis</translation>
    </message>
    <message>
        <source>Price: %1, %2</source>
        <translation>Preis: %1, %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Price basis</source>
        <translation>Preisbasis</translation>
    </message>
    <message>
        <source>in the baseline only</source>
        <translation>nur in der Basis</translation>
    </message>
    <message>
        <source>Used at: %1</source>
        <translation>Verwendet in: %1</translation>
    </message>
    <message>
        <source>Spares of the class, in per cent, rounded up for each line. Double-click to change.</source>
        <translation>Ersatzteile der Klasse in Prozent, je Position aufgerundet. Doppelklick zum Ändern.</translation>
    </message>
    <message>
        <source>Against the baseline; spares included in the total</source>
        <translation>Gegenüber der Basis; Ersatzteile in der Summe enthalten</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Spares %</source>
        <translation>Ersatz %</translation>
    </message>
    <message>
        <source>Δ qty</source>
        <translation>Δ Menge</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>Ersatzteile</translation>
    </message>
    <message>
        <source>Between racks</source>
        <translation>Zwischen Racks</translation>
    </message>
    <message>
        <source>Between scalable units</source>
        <translation>Zwischen skalierbaren Einheiten</translation>
    </message>
    <message>
        <source>In no rack</source>
        <translation>In keinem Rack</translation>
    </message>
    <message>
        <source>Outside scalable units</source>
        <translation>Außerhalb der skalierbaren Einheiten</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Einzel %1</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Gesamt %1</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <translation>Δ %1</translation>
    </message>
</context>
<context>
    <name>fabric::ui::BomPanel</name>
    <message>
        <source>BOM</source>
        <translation>Stückliste</translation>
    </message>
    <message>
        <source>Export the BOM</source>
        <translation>Stückliste exportieren</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Positionen</translation>
    </message>
    <message>
        <source>Nothing to order yet. Place racks and systems, or start with the fabric wizard.</source>
        <translation>Noch nichts zu bestellen. Racks und Systeme platzieren oder mit dem Fabric-Assistenten beginnen.</translation>
    </message>
    <message>
        <source>Counting parts…</source>
        <translation>Teile werden gezählt…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>This class has no spares</source>
        <translation>Diese Klasse hat keine Ersatzteile</translation>
    </message>
    <message>
        <source>Spares of %1, &quot;%2&quot;: %3</source>
        <translation>Ersatzteile für %1, „%2“: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no row in the BOM</source>
        <translation>„%1“ hat keine Zeile in der Stückliste</translation>
    </message>
    <message>
        <source>Two shares of spares for one class, %1: &quot;%2&quot; and &quot;%3&quot;</source>
        <translation>Zwei Ersatzteilanteile für eine Klasse, %1: „%2“ und „%3“</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Scalable unit</source>
        <translation>Skalierbare Einheit</translation>
    </message>
</context>
<context>
    <name>fabric::ui::CanvasHeader</name>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>%1 px/m</source>
        <translation>%1 px/m</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>%1 px/m, simplified</source>
        <translation>%1 px/m, vereinfacht</translation>
    </message>
    <message>
        <source>There is too much in view to draw it from nearer: zoom in</source>
        <translation>Es ist zu viel im Bild, um es aus der Nähe zu zeichnen: hineinzoomen</translation>
    </message>
    <message>
        <source>Network cages of systems are at the rear</source>
        <translation>Netzwerk-Cages der Systeme sind hinten</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ColorMode</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Power density</source>
        <translation>Leistungsdichte</translation>
    </message>
    <message>
        <source>Fabric</source>
        <translation>Fabric</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Rail</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Port use</source>
        <translation>Portnutzung</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>fabric::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>Commands, parts and settings    &gt; commands   @ devices   # parts   ! problems   : position</source>
        <translation>Befehle, Teile und Einstellungen    &gt; Befehle   @ Geräte   # Teile   ! Probleme   : Position</translation>
    </message>
</context>
<context>
    <name>fabric::ui::CountTabBar</name>
    <message>
        <source>(being recomputed)</source>
        <translation>(wird neu berechnet)</translation>
    </message>
</context>
<context>
    <name>fabric::ui::DockRail</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>fabric::ui::Document</name>
    <message>
        <source>Variant %1 is locked; unlock it in the menu of its tab, or fork it</source>
        <translation>Variante %1 ist gesperrt; im Menü ihres Reiters entsperren oder abzweigen</translation>
    </message>
</context>
<context>
    <name>fabric::ui::FilterChipRow</name>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
</context>
<context>
    <name>fabric::ui::FloorOverlay</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 · %2 m of %3 m %4</source>
        <translation>%1 · %2 m von %3 m %4</translation>
    </message>
    <message>
        <source>of %1 m</source>
        <translation>von %1 m</translation>
    </message>
    <message>
        <source>On drop</source>
        <translation>Beim Ablegen</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>worked out on drop</source>
        <translation>wird beim Ablegen berechnet</translation>
    </message>
</context>
<context>
    <name>fabric::ui::FloorPainter</name>
    <message>
        <source>Leaf</source>
        <translation>Leaf</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Spine</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>%1 GPU</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Over reach</source>
        <translation>Zu weit</translation>
    </message>
    <message>
        <source>0 – %1 kW</source>
        <translation>0 – %1 kW</translation>
    </message>
    <message>
        <source>Rack power</source>
        <translation>Rackleistung</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 × %3 m · %Ln racks</source>
        <translation>
            <numerusform>%1 · %2 × %3 m · %Ln Rack</numerusform>
            <numerusform>%1 · %2 × %3 m · %Ln Racks</numerusform>
        </translation>
    </message>
    <message>
        <source>ports at the rear</source>
        <translation>Ports hinten</translation>
    </message>
    <message>
        <source>Empty rack</source>
        <translation>Leeres Rack</translation>
    </message>
    <message>
        <source>Compute rack</source>
        <translation>Compute-Rack</translation>
    </message>
    <message>
        <source>Leaf rack</source>
        <translation>Leaf-Rack</translation>
    </message>
    <message>
        <source>Spine rack</source>
        <translation>Spine-Rack</translation>
    </message>
    <message>
        <source>Core rack</source>
        <translation>Core-Rack</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>%1 of %2 kW</source>
        <translation>%1 von %2 kW</translation>
    </message>
    <message>
        <source>%1 of %2U</source>
        <translation>%1 von %2U</translation>
    </message>
    <message>
        <source>Ports in use</source>
        <translation>Genutzte Ports</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>Kein Problem</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>As in the baseline</source>
        <translation>Wie die Basis</translation>
    </message>
    <message>
        <source>Rail %1</source>
        <translation>Rail %1</translation>
    </message>
    <message>
        <source>Pinned to front</source>
        <translation>Vorn angeheftet</translation>
    </message>
    <message>
        <source>Pinned to rear</source>
        <translation>Hinten angeheftet</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>Typ %1</translation>
    </message>
    <message>
        <source>0 – rack limit</source>
        <translation>0 – Rackgrenze</translation>
    </message>
</context>
<context>
    <name>fabric::ui::FloorScene</name>
    <message>
        <source>Row %1</source>
        <translation>Reihe %1</translation>
    </message>
</context>
<context>
    <name>fabric::ui::FloorView</name>
    <message>
        <source>Floor</source>
        <translation>Grundriss</translation>
    </message>
    <message>
        <source>Select a rack or device to move</source>
        <translation>Ein Rack oder Gerät zum Verschieben auswählen</translation>
    </message>
    <message>
        <source>The project is open read-only</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>X %1 m  Y %2 m</source>
        <translation>X %1 m  Y %2 m</translation>
    </message>
    <message>
        <source>%1  U%2</source>
        <translation>%1  U%2</translation>
    </message>
    <message>
        <source>No link is over its reach</source>
        <translation>Keine Verbindung ist zu weit</translation>
    </message>
</context>
<context>
    <name>fabric::ui::HeadlineBar</name>
    <message>
        <source>Headline figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Bereich: %1</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Weitere Kennzahlen</translation>
    </message>
    <message numerus="yes">
        <source>Problems: %Ln error(s)</source>
        <translation>
            <numerusform>Probleme: %Ln Fehler</numerusform>
            <numerusform>Probleme: %Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>same as the baseline</source>
        <translation>wie die Basis</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>um %1 höher</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>um %1 niedriger</translation>
    </message>
    <message>
        <source>, better</source>
        <translation>, besser</translation>
    </message>
    <message>
        <source>, worse</source>
        <translation>, schlechter</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>fabric::ui::HistoryModel</name>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>aktueller Schritt</translation>
    </message>
    <message>
        <source>Click to redo up to here</source>
        <translation>Klicken, um bis hier wiederherzustellen</translation>
    </message>
    <message>
        <source>The design is here</source>
        <translation>Hier steht der Entwurf</translation>
    </message>
    <message>
        <source>Click to undo back to here</source>
        <translation>Klicken, um bis hier zurückzugehen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Δ network power</source>
        <translation>Δ Netzwerkleistung</translation>
    </message>
    <message>
        <source>Δ capex</source>
        <translation>Δ Capex</translation>
    </message>
    <message>
        <source>Δ problems</source>
        <translation>Δ Probleme</translation>
    </message>
</context>
<context>
    <name>fabric::ui::HistoryPanel</name>
    <message>
        <source>Undo history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist geöffnet.</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>The variant was not there yet</source>
        <translation>Die Variante gab es noch nicht</translation>
    </message>
    <message>
        <source>The project had another catalog then</source>
        <translation>Das Projekt hatte damals einen anderen Katalog</translation>
    </message>
    <message>
        <source>%1 at the start</source>
        <translation>%1 am Anfang</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Fork %1</source>
        <translation>%1 abzweigen</translation>
    </message>
    <message>
        <source>Fork variant from here</source>
        <translation>Variante von hier abzweigen</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
        <source>Variants are compared side by side: fork a variant from here first</source>
        <translation>Varianten werden nebeneinander verglichen: zuerst von hier eine Variante abzweigen</translation>
    </message>
    <message>
        <source>No step matches the filter.</source>
        <translation>Kein Schritt entspricht dem Filter.</translation>
    </message>
</context>
<context>
    <name>fabric::ui::Inspector</name>
    <message>
        <source>Pin: keep showing these objects</source>
        <translation>Anheften: weiter diese Objekte zeigen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>Change medium to %1</source>
        <translation>Medium auf %1 ändern</translation>
    </message>
    <message>
        <source>This value is entered, not computed</source>
        <translation>Dieser Wert ist eingegeben, nicht berechnet</translation>
    </message>
    <message>
        <source>Nothing here is computed</source>
        <translation>Hier ist nichts berechnet</translation>
    </message>
</context>
<context>
    <name>fabric::ui::InspectorStack</name>
    <message>
        <source>Pin: keep showing these objects</source>
        <translation>Anheften: weiter diese Objekte zeigen</translation>
    </message>
    <message>
        <source>Pinned Inspector</source>
        <translation>Angehefteter Inspektor</translation>
    </message>
</context>
<context>
    <name>fabric::ui::LinkGroupsDialog</name>
    <message>
        <source>Link groups</source>
        <translation>Gruppen verbinden</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>By rail</source>
        <translation>Nach Rail</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Verteilt</translation>
    </message>
    <message>
        <source>All to all</source>
        <translation>Jedes mit jedem</translation>
    </message>
    <message>
        <source>Those that fit</source>
        <translation>Passende</translation>
    </message>
    <message>
        <source>By the media policy</source>
        <translation>Nach der Medienvorgabe</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Paarung</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>%1 mit %2 verbinden</translation>
    </message>
    <message>
        <source>Links a device</source>
        <translation>Verbindungen pro Gerät</translation>
    </message>
    <message>
        <source>Links a device and rail</source>
        <translation>Verbindungen pro Gerät und Rail</translation>
    </message>
    <message>
        <source>Links a pair of devices</source>
        <translation>Verbindungen pro Gerätepaar</translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modules</source>
        <translation>
            <numerusform>%n Modul</numerusform>
            <numerusform>%n Module</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cables</source>
        <translation>
            <numerusform>%n Kabel</numerusform>
            <numerusform>%n Kabel</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>längste %1</translation>
    </message>
    <message numerus="yes">
        <source>Make %n links</source>
        <translation>
            <numerusform>%n Verbindung erstellen</numerusform>
            <numerusform>%n Verbindungen erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ports, first side</source>
        <translation>Ports, erste Seite</translation>
    </message>
    <message>
        <source>Ports, second side</source>
        <translation>Ports, zweite Seite</translation>
    </message>
</context>
<context>
    <name>fabric::ui::LinkTool</name>
    <message>
        <source>The project is open read-only</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>A link starts at a port, device or rack</source>
        <translation>Eine Verbindung beginnt an einem Port, Gerät oder Rack</translation>
    </message>
    <message>
        <source>A port is linked to a port or a device</source>
        <translation>Ein Port wird mit einem Port oder Gerät verbunden</translation>
    </message>
    <message>
        <source>release to choose links</source>
        <translation>loslassen, um Verbindungen zu wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n modules</source>
        <translation>
            <numerusform>%n Modul</numerusform>
            <numerusform>%n Module</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cables</source>
        <translation>
            <numerusform>%n Kabel</numerusform>
            <numerusform>%n Kabel</numerusform>
        </translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>%1 mit %2 verbinden</translation>
    </message>
    <message>
        <source>Release on a port or device: link    On a device from a device: choose links    Arrows, Enter: to a port, and link    Esc: cancel</source>
        <translation>Über Port oder Gerät loslassen: verbinden    Von Gerät zu Gerät: Verbindungen wählen    Pfeile, Enter: zu einem Port, und verbinden    Esc: abbrechen</translation>
    </message>
    <message>
        <source>Drag from port to port, device to device or rack to rack    Enter on a port: link from it    Esc: select</source>
        <translation>Von Port zu Port, Gerät zu Gerät oder Rack zu Rack ziehen    Enter auf einem Port: von dort verbinden    Esc: auswählen</translation>
    </message>
</context>
<context>
    <name>fabric::ui::LinksModel</name>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Datenrate</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Route m</source>
        <translation>Weg m</translation>
    </message>
    <message>
        <source>Order m</source>
        <translation>Bestellung m</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>%1 m ordered</source>
        <translation>%1 m bestellt</translation>
    </message>
    <message>
        <source>%1 over reach</source>
        <translation>%1 zu weit</translation>
    </message>
    <message>
        <source>Filter: %1&gt;10</source>
        <translation>Filter: %1&gt;10</translation>
    </message>
    <message>
        <source>Filter: %1:text</source>
        <translation>Filter: %1:text</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>Label at A</source>
        <translation>Etikett an A</translation>
    </message>
    <message>
        <source>Label at B</source>
        <translation>Etikett an B</translation>
    </message>
    <message>
        <source>Margin dB</source>
        <translation>Reserve dB</translation>
    </message>
</context>
<context>
    <name>fabric::ui::LinksPanel</name>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Show the links of what is selected</source>
        <translation>Die Verbindungen der Auswahl zeigen</translation>
    </message>
    <message>
        <source>Export the cable schedule</source>
        <translation>Kabelliste exportieren</translation>
    </message>
    <message>
        <source>No links yet. Press L and drag from port to port.</source>
        <translation>Noch keine Verbindungen. L drücken und von Port zu Port ziehen.</translation>
    </message>
    <message>
        <source>No links at what is selected.</source>
        <translation>Keine Verbindungen an der Auswahl.</translation>
    </message>
    <message>
        <source>No link matches the filter.</source>
        <translation>Keine Verbindung entspricht dem Filter.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Rack pair</source>
        <translation>Rackpaar</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Words, and terms by column: from:dgx-01 rack:a05 rate:400 route&gt;30 margin&lt;0.5 medium:om4</source>
        <translation>Wörter und Ausdrücke je Spalte: from:dgx-01 rack:a05 rate:400 route&gt;30 margin&lt;0.5 medium:om4</translation>
    </message>
</context>
<context>
    <name>fabric::ui::LoadingCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>Bisher erledigt</translation>
    </message>
</context>
<context>
    <name>fabric::ui::MainWindow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>BOM</source>
        <translation>Stückliste</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Light or dark theme</source>
        <translation>Helles oder dunkles Farbschema</translation>
    </message>
    <message>
        <source>the largest already</source>
        <translation>bereits am größten</translation>
    </message>
    <message>
        <source>the smallest already</source>
        <translation>bereits am kleinsten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Position</numerusform>
            <numerusform>%Ln Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>a project keeps at least one variant</source>
        <translation>ein Projekt behält mindestens eine Variante</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>%1[*] – Lightloom</source>
        <translation>%1[*] – Lightloom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <translation>nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>select one thing</source>
        <translation>genau ein Objekt auswählen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln objects</source>
        <translation>
            <numerusform>%Ln Objekt löschen</numerusform>
            <numerusform>%Ln Objekte löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Add row %1</source>
        <translation>Reihe %1 hinzufügen</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Fork variant</source>
        <translation>Variante abzweigen</translation>
    </message>
    <message>
        <source>Rename variant to %1</source>
        <translation>Variante in %1 umbenennen</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Mit %1 vergleichen</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>a project keeps at least one</source>
        <translation>ein Projekt behält mindestens eine</translation>
    </message>
    <message>
        <source>Delete variant %1</source>
        <translation>Variante %1 löschen</translation>
    </message>
    <message>
        <source>Move variant %1</source>
        <translation>Variante %1 verschieben</translation>
    </message>
    <message>
        <source>Set as baseline</source>
        <translation>Als Basis festlegen</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>Abzweigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>About Lightloom</source>
        <translation>Über Lightloom</translation>
    </message>
    <message>
        <source>&lt;b&gt;Lightloom %1&lt;/b&gt;&lt;p&gt;Designs the interconnect fabric of AI data centers.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Catalog %2, %3 parts&lt;/p&gt;</source>
        <translation>&lt;b&gt;Lightloom %1&lt;/b&gt;&lt;p&gt;Entwirft die Interconnect-Fabric von KI-Rechenzentren.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;&lt;p&gt;Katalog %2, %3 Teile&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Open elsewhere: %1. You see it read-only.</source>
        <translation>Anderswo geöffnet: %1. Hier schreibgeschützt angezeigt.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ein Projekt öffnen</translation>
    </message>
    <message>
        <source>Lightloom projects (*.loom)</source>
        <translation>Lightloom-Projekte (*.loom)</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Das Projekt speichern</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Export the bill of materials</source>
        <translation>Die Stückliste exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Export the cable schedule</source>
        <translation>Die Kabelliste exportieren</translation>
    </message>
    <message>
        <source>Export the drawing</source>
        <translation>Die Zeichnung exportieren</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved, %Ln steps</source>
        <translation>
            <numerusform>Ungespeichert, %Ln Schritt</numerusform>
            <numerusform>Ungespeichert, %Ln Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
    <message>
        <source>Cannot save</source>
        <translation>Speichern unmöglich</translation>
    </message>
    <message>
        <source>a project without a file</source>
        <translation>ein Projekt ohne Datei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps of %1 were made after the last save, before the program ended.</source>
        <translation>
            <numerusform>%Ln Schritt an %1 wurde nach dem letzten Speichern gemacht, bevor das Programm endete.</numerusform>
            <numerusform>%Ln Schritte an %1 wurden nach dem letzten Speichern gemacht, bevor das Programm endete.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Lock variant %1</source>
        <translation>Variante %1 sperren</translation>
    </message>
    <message>
        <source>Unlock variant %1</source>
        <translation>Variante %1 entsperren</translation>
    </message>
    <message>
        <source>Open example %1</source>
        <translation>Beispiel %1 öffnen</translation>
    </message>
    <message>
        <source>Export BOM…</source>
        <translation>Stückliste exportieren…</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Show what can be read</source>
        <translation>Lesbares zeigen</translation>
    </message>
    <message>
        <source>A copy of what can be read of %1. Not as it was saved: %2. Check it before you rely on it.</source>
        <translation>Eine Kopie dessen, was von %1 lesbar ist. Nicht wie gespeichert: %2. Vor dem Verwenden prüfen.</translation>
    </message>
    <message>
        <source>Replace it, keeping a backup</source>
        <translation>Ersetzen, mit Sicherungskopie</translation>
    </message>
    <message>
        <source>Changes since %1 are not protected against a crash: %2</source>
        <translation>Änderungen seit %1 sind nicht gegen einen Absturz geschützt: %2</translation>
    </message>
    <message>
        <source>Import parts</source>
        <translation>Teile importieren</translation>
    </message>
    <message>
        <source>Catalog tables (*.csv)</source>
        <translation>Katalogtabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln tables of parts</source>
        <translation>
            <numerusform>%Ln Teiletabelle importieren</numerusform>
            <numerusform>%Ln Teiletabellen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1, work on %2 was left unsaved since %3. If the program there has ended, it can be restored.</source>
        <translation>Auf %1 ist Arbeit an %2 seit %3 ungespeichert geblieben. Falls das Programm dort beendet ist, kann sie wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>%1 ausschneiden</translation>
    </message>
    <message numerus="yes">
        <source>Cut %Ln objects</source>
        <translation>
            <numerusform>%Ln Objekt ausschneiden</numerusform>
            <numerusform>%Ln Objekte ausschneiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Link groups</source>
        <translation>Gruppen verbinden</translation>
    </message>
    <message>
        <source>select the devices or racks of both sides</source>
        <translation>die Geräte oder Racks beider Seiten auswählen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>select racks or devices</source>
        <translation>Racks oder Geräte auswählen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>the clipboard holds no racks or devices</source>
        <translation>die Zwischenablage enthält keine Racks oder Geräte</translation>
    </message>
    <message>
        <source>copy some first</source>
        <translation>zuerst welche kopieren</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>Array copy</source>
        <translation>Array-Kopie</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>there is no step to repeat</source>
        <translation>es gibt keinen Schritt zu wiederholen</translation>
    </message>
    <message>
        <source>this step changed no design</source>
        <translation>dieser Schritt hat keinen Entwurf geändert</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Repeated in %1</source>
        <translation>Wiederholt in %1</translation>
    </message>
    <message>
        <source>Did not fit: %1</source>
        <translation>Passte nicht: %1</translation>
    </message>
    <message>
        <source>Face of the rack</source>
        <translation>Seite des Racks</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation>!Tabellen (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Parts and outline</source>
        <translation>Teile und Gliederung</translation>
    </message>
    <message>
        <source>Written: %1, of the project as it was when the export began</source>
        <translation>Geschrieben: %1, mit dem Stand des Projekts zu Beginn des Exports</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Schreibt %1</translation>
    </message>
    <message>
        <source>%1 is read. The project in view has been changed since.</source>
        <translation>%1 ist gelesen. Das gezeigte Projekt wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Speichert %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Read own parts</source>
        <translation>Eigene Teile einlesen</translation>
    </message>
    <message>
        <source>there is no such variant</source>
        <translation>diese Variante gibt es nicht</translation>
    </message>
    <message>
        <source>%1 GPUs · %2 links · %3 network · %4 capex</source>
        <translation>%1 GPUs · %2 Verbindungen · %3 Netzwerk · %4 Capex</translation>
    </message>
    <message>
        <source>the selection was not grown</source>
        <translation>die Auswahl wurde nicht erweitert</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>Warum diese Zahl</translation>
    </message>
    <message>
        <source>no figure is chosen</source>
        <translation>keine Kennzahl ist gewählt</translation>
    </message>
    <message>
        <source>click one of the headline bar, or go to a value of the Inspector</source>
        <translation>eine der Kennzahlen anklicken oder zu einem Wert im Inspektor gehen</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Öffnet %1</translation>
    </message>
    <message>
        <source>Restoring unsaved work</source>
        <translation>Stellt ungespeicherte Arbeit wieder her</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Nur lesend öffnen</translation>
    </message>
    <message>
        <source>Opening example %1</source>
        <translation>Öffnet Beispiel %1</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Importing parts</source>
        <translation>Importiert Teile</translation>
    </message>
    <message>
        <source>%1, not protected</source>
        <translation>%1, nicht geschützt</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vorschau …</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>nichts wurde geändert</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1: fehlgeschlagen. %2</translation>
    </message>
    <message>
        <source>Project settings › %1</source>
        <translation>Projekteinstellungen › %1</translation>
    </message>
    <message>
        <source>no rack is selected</source>
        <translation>kein Rack ist ausgewählt</translation>
    </message>
    <message>
        <source>in the Floor view only</source>
        <translation>nur in der Ansicht Grundriss</translation>
    </message>
    <message>
        <source>select devices, racks, modules or links</source>
        <translation>Geräte, Racks, Module oder Verbindungen auswählen</translation>
    </message>
    <message>
        <source>Drawings (*.svg *.pdf *.png)</source>
        <translation>Zeichnungen (*.svg *.pdf *.png)</translation>
    </message>
</context>
<context>
    <name>fabric::ui::MainWindowFrame</name>
    <message>
        <source>Commands, parts, devices</source>
        <translation>Befehle, Teile, Geräte</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Problems, BOM, links</source>
        <translation>Probleme, Stückliste, Verbindungen</translation>
    </message>
    <message>
        <source>Left dock</source>
        <translation>Linker Bereich</translation>
    </message>
    <message>
        <source>Right dock</source>
        <translation>Rechter Bereich</translation>
    </message>
    <message>
        <source>Bottom dock</source>
        <translation>Unterer Bereich</translation>
    </message>
    <message>
        <source>Canvas alone</source>
        <translation>Nur Zeichenfläche</translation>
    </message>
    <message>
        <source>%1, unsaved changes</source>
        <translation>%1, ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ManagePartsDialog</name>
    <message>
        <source>Manage parts</source>
        <translation>Teile verwalten</translation>
    </message>
    <message>
        <source>Tables of your own are read from %1 for every project. Imported tables go with the project.</source>
        <translation>Eigene Tabellen aus %1 gelten für jedes Projekt. Importierte Tabellen gehören zum Projekt.</translation>
    </message>
    <message>
        <source>Where the parts come from</source>
        <translation>Woher die Teile kommen</translation>
    </message>
    <message>
        <source>Import tables…</source>
        <translation>Tabellen importieren…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>Ordner neu einlesen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Catalog %1</source>
        <translation>Katalog %1</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Dieses Projekt</translation>
    </message>
    <message>
        <source>Own folder</source>
        <translation>Eigener Ordner</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1</source>
        <translation>Der Ordner kann nicht angelegt werden: %1</translation>
    </message>
</context>
<context>
    <name>fabric::ui::MeasureTool</name>
    <message>
        <source>%1 along the trays, %2 to %3</source>
        <translation>%1 entlang der Trassen, %2 bis %3</translation>
    </message>
    <message>
        <source>Trays</source>
        <translation>Trassen</translation>
    </message>
    <message>
        <source>Drag, or arrows and Enter: measure    Shift: along or across only, or longer steps    Esc: clear, then select</source>
        <translation>Ziehen oder Pfeile und Eingabe: messen    Umschalt: nur längs oder quer, oder größere Schritte    Esc: löschen, dann auswählen</translation>
    </message>
</context>
<context>
    <name>fabric::ui::MediaDrop</name>
    <message>
        <source>They are so already</source>
        <translation>Das sind sie schon</translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 to %2</source>
        <translation>%1 auf %2 ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n cages</source>
        <translation>
            <numerusform>%n Cage</numerusform>
            <numerusform>%n Cages</numerusform>
        </translation>
    </message>
    <message>
        <source>Plug %1 into %2</source>
        <translation>%1 in %2 stecken</translation>
    </message>
    <message>
        <source>A cable goes onto a link or bundle</source>
        <translation>Ein Kabel gehört auf eine Verbindung oder ein Bündel</translation>
    </message>
    <message>
        <source>A transceiver goes into a device, or onto a link or bundle</source>
        <translation>Ein Transceiver gehört in ein Gerät oder auf eine Verbindung oder ein Bündel</translation>
    </message>
</context>
<context>
    <name>fabric::ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>fabric::ui::MeterBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>fabric::ui::MoveEffects</name>
    <message>
        <source>%1 × other order length</source>
        <translation>%1 × andere Bestelllänge</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>fabric::ui::MovePlan</name>
    <message>
        <source>There is no row for some of the racks</source>
        <translation>Für einige der Racks gibt es keine Reihe</translation>
    </message>
    <message>
        <source>Rack %1 has %2U free; %3 needs %4U</source>
        <translation>Rack %1 hat %2U frei; %3 braucht %4U</translation>
    </message>
    <message>
        <source>Rack %1 would draw up to %2 kW; its limit is %3 kW</source>
        <translation>Rack %1 würde bis zu %2 kW aufnehmen; seine Grenze ist %3 kW</translation>
    </message>
    <message>
        <source>Rack %1 would hold %2 kg; its limit is %3 kg</source>
        <translation>Rack %1 würde %2 kg tragen; seine Grenze ist %3 kg</translation>
    </message>
</context>
<context>
    <name>fabric::ui::MoveTool</name>
    <message>
        <source>The project is open read-only</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 ist gesperrt</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>A device stands in a rack</source>
        <translation>Ein Gerät steht in einem Rack</translation>
    </message>
    <message numerus="yes">
        <source>Move %n devices</source>
        <translation>
            <numerusform>%n Gerät verschieben</numerusform>
            <numerusform>%n Geräte verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n racks</source>
        <translation>
            <numerusform>%n Rack</numerusform>
            <numerusform>%n Racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n racks</source>
        <translation>
            <numerusform>%n Rack verschieben</numerusform>
            <numerusform>%n Racks verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n racks</source>
        <translation>
            <numerusform>%n Rack kopieren</numerusform>
            <numerusform>%n Racks kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>%1 nach %2 kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n devices</source>
        <translation>
            <numerusform>%n Gerät kopieren</numerusform>
            <numerusform>%n Geräte kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 become %3</source>
        <translation>%1 × %2 werden zu %3</translation>
    </message>
    <message>
        <source>Shift: copy    Ctrl: keep media    Alt: ignore snap    Arrows: one step, Shift: ten    Enter: place    Esc: cancel</source>
        <translation>Umschalt: kopieren    Strg: Medien behalten    Alt: ohne Einrasten    Pfeile: ein Schritt, Umschalt: zehn    Eingabe: platzieren    Esc: abbrechen</translation>
    </message>
</context>
<context>
    <name>fabric::ui::OutlineModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
</context>
<context>
    <name>fabric::ui::OutlinePanel</name>
    <message>
        <source>Outline of the design</source>
        <translation>Gliederung des Entwurfs</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>Rename %1 objects</source>
        <translation>%1 Objekte umbenennen</translation>
    </message>
    <message>
        <source>%1 names for %2 objects: nothing was renamed</source>
        <translation>%1 Namen für %2 Objekte: nichts wurde umbenannt</translation>
    </message>
</context>
<context>
    <name>fabric::ui::PanTool</name>
    <message>
        <source>Drag: pan    Wheel: zoom    V: select</source>
        <translation>Ziehen: Ansicht verschieben    Rad: Zoom    V: auswählen</translation>
    </message>
</context>
<context>
    <name>fabric::ui::PartCard</name>
    <message>
        <source>%1 est.</source>
        <comment>estimated figure</comment>
        <translation>%1 geschätzt</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Konfidenz: %1</translation>
    </message>
    <message>
        <source>Sources differ on %1: %2 is used, %3 says %4</source>
        <translation>Quellen weichen bei %1 ab: %2 gilt, %3 sagt %4</translation>
    </message>
</context>
<context>
    <name>fabric::ui::PartsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>Accelerators / systems</source>
        <translation>Beschleuniger / Systeme</translation>
    </message>
    <message>
        <source>NICs</source>
        <translation>NICs</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Switches</translation>
    </message>
    <message>
        <source>Transceivers</source>
        <translation>Transceiver</translation>
    </message>
    <message>
        <source>Cables &amp; fibre</source>
        <translation>Kabel &amp; Fasern</translation>
    </message>
</context>
<context>
    <name>fabric::ui::PartsPanel</name>
    <message>
        <source>Search parts</source>
        <translation>Teile suchen</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Verwalten…</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>Nur Favoriten</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Search %1 parts</source>
        <translation>%1 Teile durchsuchen</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 Teile</translation>
    </message>
    <message>
        <source>Catalog %1 · %2 parts</source>
        <translation>Katalog %1 · %2 Teile</translation>
    </message>
    <message>
        <source>In design</source>
        <translation>Im Entwurf</translation>
    </message>
    <message>
        <source>Only parts that the design uses</source>
        <translation>Nur Teile, die der Entwurf verwendet</translation>
    </message>
    <message>
        <source>No part matches. Every word and every chip must fit.</source>
        <translation>Kein Teil passt. Jedes Wort und jeder Filter muss zutreffen.</translation>
    </message>
    <message>
        <source>No parts. Open or start a project to see its catalog.</source>
        <translation>Keine Teile. Ein Projekt öffnen oder beginnen, um seinen Katalog zu sehen.</translation>
    </message>
    <message>
        <source>Catalog column</source>
        <translation>Katalogspalte</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>%1, such as &gt;=500</source>
        <translation>%1, etwa &gt;=500</translation>
    </message>
</context>
<context>
    <name>fabric::ui::PasteDialog</name>
    <message>
        <source>Paste special</source>
        <translation>Inhalte einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln racks</source>
        <translation>
            <numerusform>%Ln Rack</numerusform>
            <numerusform>%Ln Racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links inside</source>
        <translation>
            <numerusform>%Ln innere Verbindung</numerusform>
            <numerusform>%Ln innere Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links to the outside</source>
        <translation>
            <numerusform>%Ln Verbindung nach außen</numerusform>
            <numerusform>%Ln Verbindungen nach außen</numerusform>
        </translation>
    </message>
    <message>
        <source>Next free numbers</source>
        <translation>Nächste freie Nummern</translation>
    </message>
    <message>
        <source>As copied</source>
        <translation>Wie kopiert</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Device names by pattern</source>
        <translation>Gerätenamen nach Muster</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>fabric::ui::PlaceTool</name>
    <message>
        <source>Add %1 in %2</source>
        <translation>%1 in %2 hinzufügen</translation>
    </message>
    <message>
        <source>Not on the floor</source>
        <translation>Nicht auf dem Boden</translation>
    </message>
    <message>
        <source>The project is open read-only</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>This part does not stand on the floor or in a rack</source>
        <translation>Dieses Teil steht weder auf dem Boden noch in einem Rack</translation>
    </message>
    <message>
        <source>There is no row to stand in</source>
        <translation>Es gibt keine Reihe zum Aufstellen</translation>
    </message>
    <message>
        <source>A device stands in a rack</source>
        <translation>Ein Gerät steht in einem Rack</translation>
    </message>
    <message>
        <source>Click or Enter: place    Arrows: move    Alt: ignore snap    Esc: cancel</source>
        <translation>Klicken oder Enter: platzieren    Pfeile: bewegen    Alt: ohne Einrasten    Esc: abbrechen</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ProblemsModel</name>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
Rule: %2
Source: %3</source>
        <translation>%1
Regel: %2
Quelle: %3</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>%1 (waived: %2)</source>
        <translation>%1 (hingenommen: %2)</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>hingenommen</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation>Kein Problem entspricht dem Filter.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüfung läuft…</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Hinnehmen…</translation>
    </message>
    <message>
        <source>Accept the selected problems for a reason. They stay in the list and count no more.</source>
        <translation>Die ausgewählten Probleme mit Begründung hinnehmen. Sie bleiben in der Liste und zählen nicht mehr.</translation>
    </message>
    <message>
        <source>%1 waived</source>
        <translation>%1 hingenommen</translation>
    </message>
    <message>
        <source>Accepted for a reason; not counted</source>
        <translation>Mit Begründung hingenommen; nicht gezählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>A problem is waived for a reason: say why it may stay</source>
        <translation>Ein Problem wird mit Begründung hingenommen: Geben Sie an, warum es bleiben darf</translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation>%1 hinnehmen</translation>
    </message>
    <message>
        <source>Waive %1 problems</source>
        <translation>%1 Probleme hinnehmen</translation>
    </message>
    <message>
        <source>Take waiver back</source>
        <translation>Nicht länger hinnehmen</translation>
    </message>
    <message>
        <source>Select the problems to waive first</source>
        <translation>Wählen Sie zuerst die Probleme aus, die hingenommen werden sollen</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Hinnehmen</translation>
    </message>
    <message>
        <source>Why may this stay as it is?</source>
        <translation>Warum darf das so bleiben?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ProjectSession</name>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Öffnet %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Liest %1</translation>
    </message>
    <message>
        <source>Restoring unsaved work</source>
        <translation>Stellt ungespeicherte Arbeit wieder her</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Speichert %1</translation>
    </message>
    <message>
        <source>The program was asked to end</source>
        <translation>Das Programm soll beendet werden</translation>
    </message>
</context>
<context>
    <name>fabric::ui::PropertyGrid</name>
    <message>
        <source>Why this number</source>
        <translation>Warum diese Zahl</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Warum %1</translation>
    </message>
</context>
<context>
    <name>fabric::ui::RecoveryDialog</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Unsaved work on %1</source>
        <translation>Ungespeicherte Arbeit an %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps were made after the last save, the last on %1.</source>
        <translation>
            <numerusform>%Ln Schritt nach dem letzten Speichern, am %1.</numerusform>
            <numerusform>%Ln Schritte nach dem letzten Speichern, der letzte am %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier ones are not listed; they are restored as well.</source>
        <translation>
            <numerusform>%Ln früherer ist nicht aufgeführt; er wird ebenfalls wiederhergestellt.</numerusform>
            <numerusform>%Ln frühere sind nicht aufgeführt; sie werden ebenfalls wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ReplaceDialog</name>
    <message>
        <source>Replace part</source>
        <translation>Teil ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n racks become</source>
        <translation>
            <numerusform>%n Rack wird zu</numerusform>
            <numerusform>%n Racks werden zu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices become</source>
        <translation>
            <numerusform>%n Gerät wird zu</numerusform>
            <numerusform>%n Geräte werden zu</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Kept: position, name, role and %n links</source>
        <translation>
            <numerusform>Behalten: Position, Name, Rolle und %n Verbindung</numerusform>
            <numerusform>Behalten: Position, Name, Rolle und %n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: position, name, everything inside and its links</source>
        <translation>Behalten: Position, Name, der ganze Inhalt und seine Verbindungen</translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n links get other media</source>
        <translation>
            <numerusform>Geändert: %n Verbindung bekommt andere Medien</numerusform>
            <numerusform>Geändert: %n Verbindungen bekommen andere Medien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n links</source>
        <translation>
            <numerusform>Verloren: %n Verbindung</numerusform>
            <numerusform>Verloren: %n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n modules that do not fit</source>
        <translation>
            <numerusform>Verloren: %n Modul, das nicht passt</numerusform>
            <numerusform>Verloren: %n Module, die nicht passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– and %n more reasons</source>
        <translation>
            <numerusform>– und %n weiterer Grund</numerusform>
            <numerusform>– und %n weitere Gründe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>%1 durch %2 ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n modules become</source>
        <translation>
            <numerusform>%n Modul wird zu</numerusform>
            <numerusform>%n Module werden zu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links get</source>
        <translation>
            <numerusform>%n Verbindung erhält</numerusform>
            <numerusform>%n Verbindungen erhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n links, between the same ports</source>
        <translation>
            <numerusform>Bleibt: %n Verbindung zwischen denselben Ports</numerusform>
            <numerusform>Bleibt: %n Verbindungen zwischen denselben Ports</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1 × %2 become %3</source>
        <translation>Geändert: %1 × %2 werden %3</translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n cables</source>
        <translation>
            <numerusform>Verloren: %n Kabel</numerusform>
            <numerusform>Verloren: %n Kabel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n modules</source>
        <translation>
            <numerusform>Verloren: %n Modul</numerusform>
            <numerusform>Verloren: %n Module</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n fixed lengths</source>
        <translation>
            <numerusform>Verloren: %n feste Länge</numerusform>
            <numerusform>Verloren: %n feste Längen</numerusform>
        </translation>
    </message>
    <message>
        <source>module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>Kabel</translation>
    </message>
</context>
<context>
    <name>fabric::ui::RulesDialog</name>
    <message>
        <source>Rules and their sources</source>
        <translation>Regeln und ihre Quellen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie besagt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>fabric::ui::SavePath</name>
    <message>
        <source>%1 is there already. Do you want to replace it?</source>
        <translation>%1 ist bereits vorhanden. Möchten Sie die Datei ersetzen?</translation>
    </message>
</context>
<context>
    <name>fabric::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>fabric::ui::SelectTool</name>
    <message>
        <source>Click: select    Ctrl: add or remove    Alt: one level up    Drag: move, or box    Space: pan</source>
        <translation>Klicken: auswählen    Strg: hinzufügen oder entfernen    Alt: eine Ebene höher    Ziehen: verschieben oder Rahmen    Leertaste: Ansicht verschieben</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command or key</source>
        <translation>Befehl oder Taste</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>All to default</source>
        <translation>Alle auf Standard</translation>
    </message>
    <message>
        <source>By default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>%1 is in use for %2, which would lose it.</source>
        <translation>%1 ist für %2 in Gebrauch, das es verlieren würde.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ShownLinks</name>
    <message>
        <source>Compute</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Front-end</source>
        <translation>Front-End</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Scale-up</source>
        <translation>Scale-up</translation>
    </message>
</context>
<context>
    <name>fabric::ui::SourcesDialog</name>
    <message>
        <source>%1: %2 used, %3 says %4</source>
        <translation>%1: %2 gilt, %3 sagt %4</translation>
    </message>
    <message>
        <source>Sources of %1</source>
        <translation>Quellen für %1</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Catalog row</source>
        <translation>Katalogzeile</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Show among the parts</source>
        <translation>Bei den Teilen zeigen</translation>
    </message>
    <message>
        <source>Double-click shows a part among the parts; the menu of a row opens its source.</source>
        <translation>Ein Doppelklick zeigt ein Teil bei den Teilen; das Menü einer Zeile öffnet ihre Quelle.</translation>
    </message>
</context>
<context>
    <name>fabric::ui::StartCard</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Drag a rack here</source>
        <translation>Ein Rack hierher ziehen</translation>
    </message>
    <message>
        <source>from Parts on the left, or begin with</source>
        <translation>aus den Teilen links, oder beginnen mit</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Ein Projekt öffnen…</translation>
    </message>
</context>
<context>
    <name>fabric::ui::TableDelegate</name>
    <message>
        <source>Fit columns to contents</source>
        <translation>Spalten an Inhalt anpassen</translation>
    </message>
</context>
<context>
    <name>fabric::ui::TablePage</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>%1 rows are selected; %2 at most can be copied. Filter them, or export the whole table.</source>
        <translation>%1 Zeilen sind ausgewählt; höchstens %2 können kopiert werden. Filtern Sie die Zeilen oder exportieren Sie die ganze Tabelle.</translation>
    </message>
</context>
<context>
    <name>fabric::ui::TaskCells</name>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ cancels it and leaves everything as it was</source>
        <translation>✕ bricht ab und lässt alles, wie es war</translation>
    </message>
    <message>
        <source>Click for the list</source>
        <translation>Klicken für die Liste</translation>
    </message>
    <message>
        <source>%1, %2 s left</source>
        <translation>%1, noch %2 s</translation>
    </message>
    <message>
        <source>Figures of an earlier design; F7 computes them</source>
        <translation>Werte eines früheren Entwurfs; F7 berechnet sie neu</translation>
    </message>
    <message>
        <source>✕ gives it up; the figures stay those of an earlier design</source>
        <translation>✕ bricht ab; die Werte bleiben die eines früheren Entwurfs</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Cancel: %1, %2 %</source>
        <translation>Abbrechen: %1, %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln links recomputed in %1 ms</source>
        <translation>
            <numerusform>%Ln Link in %1 ms neu berechnet</numerusform>
            <numerusform>%Ln Links in %1 ms neu berechnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Routes and sums</source>
        <translation>Routen und Summen</translation>
    </message>
    <message>
        <source>Paths and cuts</source>
        <translation>Pfade und Schnitte</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Stückliste</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
</context>
<context>
    <name>fabric::ui::TopologyHeader</name>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Rails</source>
        <translation>Rails</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Scalable unit</source>
        <translation>Skalierbare Einheit</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Rail</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plane</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Count, reach</source>
        <translation>Anzahl, Reichweite</translation>
    </message>
    <message>
        <source>Worst only</source>
        <translation>Nur die kritischsten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>fabric::ui::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Noch keine Geräte</translation>
    </message>
    <message>
        <source>Place systems and switches on the floor (Ctrl+1); their tiers and links appear here</source>
        <translation>Systeme und Switches auf dem Grundriss platzieren (Strg+1); ihre Stufen und Verbindungen erscheinen hier</translation>
    </message>
    <message>
        <source>Drag: pan    Wheel: zoom    V: select</source>
        <translation>Ziehen: Ansicht verschieben    Rad: Zoom    V: auswählen</translation>
    </message>
    <message>
        <source>Release on a card: link the two    Esc: cancel</source>
        <translation>Über einer Karte loslassen: die beiden verbinden    Esc: abbrechen</translation>
    </message>
    <message>
        <source>Click: select    Double-click: open or close    Shift+click two cards: trace</source>
        <translation>Klicken: auswählen    Doppelklick: öffnen oder schließen    Umschalt+Klick auf zwei Karten: Weg verfolgen</translation>
    </message>
    <message>
        <source>Click: select    Double-click: open or close    Shift+click two cards: trace    Drag card to card: link</source>
        <translation>Klicken: auswählen    Doppelklick: öffnen oder schließen    Umschalt+Klick auf zwei Karten: Weg verfolgen    Karte zu Karte ziehen: verbinden</translation>
    </message>
    <message>
        <source>Shift+click or Shift+Enter on a second card: trace all shortest paths    Esc: cancel</source>
        <translation>Umschalt+Klick oder Umschalt+Enter auf zweite Karte: alle kürzesten Wege verfolgen    Esc: abbrechen</translation>
    </message>
</context>
<context>
    <name>fabric::ui::TraceTool</name>
    <message>
        <source>A path leads from device to device</source>
        <translation>Ein Pfad führt von Gerät zu Gerät</translation>
    </message>
    <message>
        <source>No links lead from %1 to %2</source>
        <translation>Von %1 nach %2 führen keine Verbindungen</translation>
    </message>
    <message numerus="yes">
        <source>%n hops</source>
        <translation>
            <numerusform>%n Hop</numerusform>
            <numerusform>%n Hops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links on all shortest ways</source>
        <translation>
            <numerusform>%n Verbindung auf allen kürzesten Wegen</numerusform>
            <numerusform>%n Verbindungen auf allen kürzesten Wegen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%2 of cable, %3 µs one way</source>
        <translation>%1%2 Kabel, %3 µs in einer Richtung</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Click the far end, or arrows and Enter    Esc: clear, then select</source>
        <translation>Das andere Ende anklicken, oder Pfeile und Eingabe    Esc: löschen, dann auswählen</translation>
    </message>
    <message>
        <source>Click the first device, or arrows and Enter    Esc: select</source>
        <translation>Das erste Gerät anklicken, oder Pfeile und Eingabe    Esc: auswählen</translation>
    </message>
</context>
<context>
    <name>fabric::ui::VariantTabBar</name>
    <message>
        <source>baseline</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Variant name</source>
        <translation>Name der Variante</translation>
    </message>
</context>
<context>
    <name>fabric::ui::VariantTabs</name>
    <message>
        <source>Fork the active variant</source>
        <translation>Die aktive Variante abzweigen</translation>
    </message>
    <message>
        <source>All variants</source>
        <translation>Alle Varianten</translation>
    </message>
</context>
<context>
    <name>fabric::ui::WhyCard</name>
    <message>
        <source>Open sources</source>
        <translation>Quellen öffnen</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Warum %1</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
</context>
<context>
    <name>fabric::ui::WhyPopup</name>
    <message>
        <source> est.</source>
        <translation> geschätzt</translation>
    </message>
    <message>
        <source> (not verified)</source>
        <translation> (nicht verifiziert)</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 pro Jahr</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source> est., not verified</source>
        <translation> geschätzt, nicht verifiziert</translation>
    </message>
    <message>
        <source> by specification</source>
        <translation> laut Spezifikation</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ZoomLevel</name>
    <message>
        <source>Hall</source>
        <translation>Halle</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Designs the interconnect fabric of AI data centers.</source>
        <translation>Entwirft die Interconnect-Fabric von KI-Rechenzentren.</translation>
    </message>
    <message>
        <source>Project to open</source>
        <translation>Zu öffnendes Projekt</translation>
    </message>
    <message>
        <source>Your own parts were not taken. %1</source>
        <translation>Die eigenen Teile wurden nicht übernommen. %1</translation>
    </message>
</context>
</TS>
