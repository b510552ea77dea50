<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>TopologyText</name>
    <message numerus="yes">
        <source>%n hops</source>
        <translation>
            <numerusform>%n hop</numerusform>
            <numerusform>%n hops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabric::ui::FloorPainter</name>
    <message numerus="yes">
        <source>%1 · %2 × %3 m · %n racks</source>
        <translation>
            <numerusform>%1 · %2 × %3 m · %n rack</numerusform>
            <numerusform>%1 · %2 × %3 m · %n racks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabric::ui::FloorView</name>
    <message numerus="yes">
        <source>Delete %n things</source>
        <translation>
            <numerusform>Delete %n thing</numerusform>
            <numerusform>Delete %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabric::ui::HeadlineBar</name>
    <message numerus="yes">
        <source>Problems: %n error(s)</source>
        <translation>
            <numerusform>Problems: %n error</numerusform>
            <numerusform>Problems: %n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabric::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n objects</source>
        <translation>
            <numerusform>Delete %n object</numerusform>
            <numerusform>Delete %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsaved, %n steps</source>
        <translation>
            <numerusform>Unsaved, %n step</numerusform>
            <numerusform>Unsaved, %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps of %1 were made after the last save, before the program ended.</source>
        <translation>
            <numerusform>%n step of %1 was made after the last save, before the program ended.</numerusform>
            <numerusform>%n steps of %1 were made after the last save, before the program ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n tables of parts</source>
        <translation>
            <numerusform>Import %n table of parts</numerusform>
            <numerusform>Import %n tables of parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabric::ui::MoveTool</name>
    <message numerus="yes">
        <source>Move %n devices</source>
        <translation>
            <numerusform>Move %n device</numerusform>
            <numerusform>Move %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n racks</source>
        <translation>
            <numerusform>%n rack</numerusform>
            <numerusform>%n racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n racks</source>
        <translation>
            <numerusform>Move %n rack</numerusform>
            <numerusform>Move %n racks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabric::ui::PlaceTool</name>
    <message numerus="yes">
        <source>%n cages</source>
        <translation>
            <numerusform>%n cage</numerusform>
            <numerusform>%n cages</numerusform>
        </translation>
    </message>
</context>
</TS>
