<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>TopologyText</name>
    <message numerus="yes">
        <source>%Ln hops</source>
        <translation>
            <numerusform>%Ln hop</numerusform>
            <numerusform>%Ln hops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabric::ui::ArrayDialog</name>
    <message numerus="yes">
        <source>Array copy of %n racks</source>
        <translation>
            <numerusform>Array copy of %n rack</numerusform>
            <numerusform>Array copy of %n racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Array copy of %n devices</source>
        <translation>
            <numerusform>Array copy of %n device</numerusform>
            <numerusform>Array copy of %n devices</numerusform>
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
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabric::ui::ArrayTool</name>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabric::ui::FloorPainter</name>
    <message numerus="yes">
        <source>%1 · %2 × %3 m · %Ln racks</source>
        <translation>
            <numerusform>%1 · %2 × %3 m · %Ln rack</numerusform>
            <numerusform>%1 · %2 × %3 m · %Ln racks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabric::ui::HeadlineBar</name>
    <message numerus="yes">
        <source>Problems: %Ln error(s)</source>
        <translation>
            <numerusform>Problems: %Ln error</numerusform>
            <numerusform>Problems: %Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabric::ui::LinkGroupsDialog</name>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modules</source>
        <translation>
            <numerusform>%n module</numerusform>
            <numerusform>%n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cables</source>
        <translation>
            <numerusform>%n cable</numerusform>
            <numerusform>%n cables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n links</source>
        <translation>
            <numerusform>Make %n link</numerusform>
            <numerusform>Make %n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabric::ui::LinkTool</name>
    <message numerus="yes">
        <source>%n modules</source>
        <translation>
            <numerusform>%n module</numerusform>
            <numerusform>%n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cables</source>
        <translation>
            <numerusform>%n cable</numerusform>
            <numerusform>%n cables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabric::ui::MainWindow</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln objects</source>
        <translation>
            <numerusform>Delete %Ln object</numerusform>
            <numerusform>Delete %Ln objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsaved, %Ln steps</source>
        <translation>
            <numerusform>Unsaved, %Ln step</numerusform>
            <numerusform>Unsaved, %Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps of %1 were made after the last save, before the program ended.</source>
        <translation>
            <numerusform>%Ln step of %1 was made after the last save, before the program ended.</numerusform>
            <numerusform>%Ln steps of %1 were made after the last save, before the program ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln tables of parts</source>
        <translation>
            <numerusform>Import %Ln table of parts</numerusform>
            <numerusform>Import %Ln tables of parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %Ln objects</source>
        <translation>
            <numerusform>Cut %Ln object</numerusform>
            <numerusform>Cut %Ln objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabric::ui::MediaDrop</name>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cages</source>
        <translation>
            <numerusform>%n cage</numerusform>
            <numerusform>%n cages</numerusform>
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
    <message numerus="yes">
        <source>Copy %n racks</source>
        <translation>
            <numerusform>Copy %n rack</numerusform>
            <numerusform>Copy %n racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n devices</source>
        <translation>
            <numerusform>Copy %n device</numerusform>
            <numerusform>Copy %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabric::ui::PasteDialog</name>
    <message numerus="yes">
        <source>%Ln racks</source>
        <translation>
            <numerusform>%Ln rack</numerusform>
            <numerusform>%Ln racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links inside</source>
        <translation>
            <numerusform>%Ln link inside</numerusform>
            <numerusform>%Ln links inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links to the outside</source>
        <translation>
            <numerusform>%Ln link to the outside</numerusform>
            <numerusform>%Ln links to the outside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabric::ui::RecoveryDialog</name>
    <message numerus="yes">
        <source>%Ln steps were made after the last save, the last on %1.</source>
        <translation>
            <numerusform>%Ln step was made after the last save, on %1.</numerusform>
            <numerusform>%Ln steps were made after the last save, the last on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier ones are not listed; they are restored as well.</source>
        <translation>
            <numerusform>%Ln earlier one is not listed; it is restored as well.</numerusform>
            <numerusform>%Ln earlier ones are not listed; they are restored as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabric::ui::ReplaceDialog</name>
    <message numerus="yes">
        <source>%n racks become</source>
        <translation>
            <numerusform>%n rack becomes</numerusform>
            <numerusform>%n racks become</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices become</source>
        <translation>
            <numerusform>%n device becomes</numerusform>
            <numerusform>%n devices become</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: position, name, role and %n links</source>
        <translation>
            <numerusform>Kept: position, name, role and %n link</numerusform>
            <numerusform>Kept: position, name, role and %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n links get other media</source>
        <translation>
            <numerusform>Changed: %n link gets other media</numerusform>
            <numerusform>Changed: %n links get other media</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n links</source>
        <translation>
            <numerusform>Lost: %n link</numerusform>
            <numerusform>Lost: %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n modules that do not fit</source>
        <translation>
            <numerusform>Lost: %n module that does not fit</numerusform>
            <numerusform>Lost: %n modules that do not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– and %n more reasons</source>
        <translation>
            <numerusform>– and %n more reason</numerusform>
            <numerusform>– and %n more reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modules become</source>
        <translation>
            <numerusform>%n module becomes</numerusform>
            <numerusform>%n modules become</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links get</source>
        <translation>
            <numerusform>%n link gets</numerusform>
            <numerusform>%n links get</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n links, between the same ports</source>
        <translation>
            <numerusform>Kept: %n link, between the same ports</numerusform>
            <numerusform>Kept: %n links, between the same ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n cables</source>
        <translation>
            <numerusform>Lost: %n cable</numerusform>
            <numerusform>Lost: %n cables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n modules</source>
        <translation>
            <numerusform>Lost: %n module</numerusform>
            <numerusform>Lost: %n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n fixed lengths</source>
        <translation>
            <numerusform>Lost: %n fixed length</numerusform>
            <numerusform>Lost: %n fixed lengths</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabric::ui::TaskCells</name>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links recomputed in %1 ms</source>
        <translation>
            <numerusform>%Ln link recomputed in %1 ms</numerusform>
            <numerusform>%Ln links recomputed in %1 ms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabric::ui::TraceTool</name>
    <message numerus="yes">
        <source>%n hops</source>
        <translation>
            <numerusform>%n hop</numerusform>
            <numerusform>%n hops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links on all shortest ways</source>
        <translation>
            <numerusform>%n link on all shortest ways</numerusform>
            <numerusform>%n links on all shortest ways</numerusform>
        </translation>
    </message>
</context>
</TS>
