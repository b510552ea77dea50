<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>新建项目(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Export &amp;BOM…</source>
        <translation>导出物料清单(&amp;B)…</translation>
    </message>
    <message>
        <source>Write the bill of materials as a table</source>
        <translation>将物料清单写成表格</translation>
    </message>
    <message>
        <source>Export &amp;cable schedule…</source>
        <translation>导出线缆表(&amp;C)…</translation>
    </message>
    <message>
        <source>Export &amp;drawing…</source>
        <translation>导出图纸(&amp;D)…</translation>
    </message>
    <message>
        <source>Write the floor as SVG or PNG</source>
        <translation>将平面图写成 SVG 或 PNG</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移动(&amp;M)</translation>
    </message>
    <message>
        <source>Move the selection with the arrow keys</source>
        <translation>用方向键移动所选对象</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Lock or unlock</source>
        <translation>锁定或解锁(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;all racks</source>
        <translation>选择所有机架(&amp;A)</translation>
    </message>
    <message>
        <source>Select n&amp;othing</source>
        <translation>取消选择(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>显示所选(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Closer level</source>
        <translation>近一级(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Farther level</source>
        <translation>远一级(&amp;F)</translation>
    </message>
    <message>
        <source>Front or &amp;rear</source>
        <translation>正面或背面(&amp;R)</translation>
    </message>
    <message>
        <source>Draw racks from the other side</source>
        <translation>从另一侧绘制机架</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>部件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>检查器(&amp;I)</translation>
    </message>
    <message>
        <source>Ta&amp;bles</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>Canvas al&amp;one</source>
        <translation>仅画布(&amp;O)</translation>
    </message>
    <message>
        <source>Follow the s&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>Interfac&amp;e scale</source>
        <translation>界面缩放(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Row of racks</source>
        <translation>机架列(&amp;R)</translation>
    </message>
    <message>
        <source>Add an empty row behind the last</source>
        <translation>在最后一列之后添加空列</translation>
    </message>
    <message>
        <source>&amp;Select tool</source>
        <translation>选择工具(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pan tool</source>
        <translation>平移工具(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Check design</source>
        <translation>检查设计(&amp;C)</translation>
    </message>
    <message>
        <source>Show the problems of the whole design</source>
        <translation>显示整个设计的问题</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>上一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Why this number…</source>
        <translation>数值由来(&amp;W)…</translation>
    </message>
    <message>
        <source>Va&amp;riants</source>
        <translation>方案(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Fork variant</source>
        <translation>派生方案(&amp;F)</translation>
    </message>
    <message>
        <source>Start a new variant from the one in view</source>
        <translation>从当前方案建立新方案</translation>
    </message>
    <message>
        <source>&amp;Rename variant</source>
        <translation>重命名方案(&amp;R)</translation>
    </message>
    <message>
        <source>Set as &amp;baseline</source>
        <translation>设为基准(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Delete variant</source>
        <translation>删除方案(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Find any command, part or device</source>
        <translation>查找任意命令、部件或设备</translation>
    </message>
    <message>
        <source>Search &amp;parts</source>
        <translation>搜索部件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Filter the table</source>
        <translation>筛选表格(&amp;F)</translation>
    </message>
    <message>
        <source>To the &amp;Inspector</source>
        <translation>转到检查器(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>See and change the keys of every command</source>
        <translation>查看和更改所有命令的按键</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Rules and their sources</source>
        <translation>规则及其来源(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;About Lightloom</source>
        <translation>关于 Lightloom(&amp;A)</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Import &amp;parts…</source>
        <translation>导入部件(&amp;P)…</translation>
    </message>
    <message>
        <source>Take catalog tables of your own into the project</source>
        <translation>将自己的目录表载入项目</translation>
    </message>
    <message>
        <source>F&amp;loor</source>
        <translation>平面(&amp;L)</translation>
    </message>
    <message>
        <source>Where everything stands</source>
        <translation>所有对象的位置</translation>
    </message>
    <message>
        <source>&amp;Topology</source>
        <translation>拓扑(&amp;Y)</translation>
    </message>
    <message>
        <source>How everything is linked</source>
        <translation>所有对象的连接</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected racks or devices with the links between them</source>
        <translation>复制所选机架或设备及其之间的链路</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Paste &amp;special…</source>
        <translation>选择性粘贴(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose which links and names the copies have</source>
        <translation>选择副本带有的链路和名称</translation>
    </message>
    <message>
        <source>Dupl&amp;icate beside</source>
        <translation>在旁边复制(&amp;B)</translation>
    </message>
    <message>
        <source>Arra&amp;y copy…</source>
        <translation>阵列复制(&amp;Y)…</translation>
    </message>
    <message>
        <source>Copy the selection along and across rows</source>
        <translation>将所选对象沿列及跨列复制</translation>
    </message>
    <message>
        <source>R&amp;eplace part…</source>
        <translation>替换部件(&amp;E)…</translation>
    </message>
    <message>
        <source>Another part in the place of the selected ones; links stay where they can</source>
        <translation>用其他部件替换所选部件；链路尽量保留</translation>
    </message>
    <message>
        <source>Lin&amp;k groups…</source>
        <translation>链接设备组(&amp;K)…</translation>
    </message>
    <message>
        <source>Link the selected devices or racks with each other</source>
        <translation>将所选设备或机架相互链接</translation>
    </message>
    <message>
        <source>&amp;Link tool</source>
        <translation>链路工具(&amp;L)</translation>
    </message>
    <message>
        <source>Drag from port to port, device to device or rack to rack</source>
        <translation>在端口、设备或机架之间拖动</translation>
    </message>
    <message>
        <source>&amp;Measure tool</source>
        <translation>测量工具(&amp;M)</translation>
    </message>
    <message>
        <source>Drag to measure distances and the way along the trays</source>
        <translation>拖动以测量距离和沿桥架的路径</translation>
    </message>
    <message>
        <source>Trace pat&amp;h</source>
        <translation>追踪路径(&amp;H)</translation>
    </message>
    <message>
        <source>Click two devices for hops, length and latency between them</source>
        <translation>单击两台设备，查看其间的跳数、长度和时延</translation>
    </message>
    <message>
        <source>Re&amp;peat last step in others</source>
        <translation>在其他方案中重复上一步(&amp;P)</translation>
    </message>
    <message>
        <source>Make the last change in the other variants too, where it fits</source>
        <translation>将上次更改应用到其他适用的方案</translation>
    </message>
    <message>
        <source>Apply &amp;quick fix</source>
        <translation>应用快速修复(&amp;Q)</translation>
    </message>
    <message>
        <source>Mend the current problem the way its button says</source>
        <translation>按其按钮所示方式修复当前问题</translation>
    </message>
    <message>
        <source>Wai&amp;ve problems…</source>
        <translation>豁免问题(&amp;V)…</translation>
    </message>
    <message>
        <source>Accept the selected problems for a reason</source>
        <translation>注明理由后豁免所选问题</translation>
    </message>
    <message>
        <source>Select all e&amp;qual parts</source>
        <translation>选择所有相同部件(&amp;Q)</translation>
    </message>
    <message>
        <source>Everything of the same type as the selection</source>
        <translation>与所选类型相同的所有对象</translation>
    </message>
    <message>
        <source>&amp;Grow selection</source>
        <translation>扩大选择(&amp;G)</translation>
    </message>
    <message>
        <source>From port to device, rack, scalable unit and fabric</source>
        <translation>从端口到设备、机架、可扩展单元和网络</translation>
    </message>
    <message>
        <source>S&amp;hrink selection</source>
        <translation>缩小选择(&amp;H)</translation>
    </message>
    <message>
        <source>Back to what was selected before growing</source>
        <translation>回到扩大之前的选择</translation>
    </message>
    <message>
        <source>As the canvas</source>
        <translation>跟随画布</translation>
    </message>
    <message>
        <source>Face of the rac&amp;k</source>
        <translation>机架朝向(&amp;K)</translation>
    </message>
    <message>
        <source>Always front</source>
        <translation>始终正面</translation>
    </message>
    <message>
        <source>Always rear</source>
        <translation>始终背面</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>机房</translation>
    </message>
    <message>
        <source>Zoom le&amp;vel</source>
        <translation>缩放级别(&amp;V)</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>机架</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>图层(&amp;J)</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Front-end</source>
        <translation>前端</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Scale-up</source>
        <translation>Scale-up</translation>
    </message>
    <message>
        <source>Passive copper</source>
        <translation>无源铜缆</translation>
    </message>
    <message>
        <source>Active copper</source>
        <translation>有源铜缆</translation>
    </message>
    <message>
        <source>Multimode fibre</source>
        <translation>多模光纤</translation>
    </message>
    <message>
        <source>Single-mode fibre</source>
        <translation>单模光纤</translation>
    </message>
    <message>
        <source>CPO fibre</source>
        <translation>CPO 光纤</translation>
    </message>
    <message>
        <source>Trays</source>
        <translation>桥架</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Aisles</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Aisle containment</source>
        <translation>通道封闭</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Locator</source>
        <translation>导航图</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Colo&amp;ur</source>
        <translation>颜色(&amp;U)</translation>
    </message>
    <message>
        <source>Power density</source>
        <translation>功率密度</translation>
    </message>
    <message>
        <source>Fabric</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>Scalable unit</source>
        <translation>可扩展单元</translation>
    </message>
    <message>
        <source>Port use</source>
        <translation>端口占用</translation>
    </message>
    <message>
        <source>Changes against baseline</source>
        <translation>与基准相比的更改</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>吸附(&amp;N)</translation>
    </message>
    <message>
        <source>Snap to positions, edges and grid; Alt while dragging: no snapping</source>
        <translation>吸附到机位、边缘和网格；拖动时按 Alt：不吸附</translation>
    </message>
    <message>
        <source>Differences in the figure&apos;s own unit</source>
        <translation>差值用指标自身的单位</translation>
    </message>
    <message>
        <source>Hea&amp;dline</source>
        <translation>关键指标(&amp;D)</translation>
    </message>
    <message>
        <source>Bandwidth, power and cost per GPU</source>
        <translation>带宽、功耗和成本按每 GPU</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Explain the chosen figure of the headline bar or of the Inspector</source>
        <translation>解释所选的关键指标或检查器中的数值</translation>
    </message>
    <message>
        <source>&amp;Lock or unlock variant</source>
        <translation>锁定或解锁方案(&amp;L)</translation>
    </message>
    <message>
        <source>A locked variant takes no changes</source>
        <translation>锁定的方案不接受更改</translation>
    </message>
    <message>
        <source>Variant &amp;1</source>
        <translation>方案 &amp;1</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Variant &amp;2</source>
        <translation>方案 &amp;2</translation>
    </message>
    <message>
        <source>Variant &amp;3</source>
        <translation>方案 &amp;3</translation>
    </message>
    <message>
        <source>Variant &amp;4</source>
        <translation>方案 &amp;4</translation>
    </message>
    <message>
        <source>Variant &amp;5</source>
        <translation>方案 &amp;5</translation>
    </message>
    <message>
        <source>Variant &amp;6</source>
        <translation>方案 &amp;6</translation>
    </message>
    <message>
        <source>Variant &amp;7</source>
        <translation>方案 &amp;7</translation>
    </message>
    <message>
        <source>Variant &amp;8</source>
        <translation>方案 &amp;8</translation>
    </message>
    <message>
        <source>Variant &amp;9</source>
        <translation>方案 &amp;9</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>下一个区域(&amp;N)</translation>
    </message>
    <message>
        <source>Give the keyboard to the next part of the window</source>
        <translation>将键盘焦点移到窗口的下一部分</translation>
    </message>
    <message>
        <source>P&amp;revious region</source>
        <translation>上一个区域(&amp;R)</translation>
    </message>
    <message>
        <source>Lay out in tiers</source>
        <translation>按层布局</translation>
    </message>
    <message>
        <source>Cards of one group in one column</source>
        <translation>同组卡片放在一列</translation>
    </message>
    <message>
        <source>Diagra&amp;m</source>
        <translation>拓扑图(&amp;M)</translation>
    </message>
    <message>
        <source>Lay out by rails</source>
        <translation>按轨道布局</translation>
    </message>
    <message>
        <source>One column a rail, with the leaves that serve it</source>
        <translation>每轨道一列，含服务该轨道的 Leaf</translation>
    </message>
    <message>
        <source>Lay out in a ring</source>
        <translation>环形布局</translation>
    </message>
    <message>
        <source>Groups in a ring: dragonfly+ and full mesh</source>
        <translation>各组排成环形：Dragonfly+ 与全互联</translation>
    </message>
    <message>
        <source>Lay out in a grid</source>
        <translation>网格布局</translation>
    </message>
    <message>
        <source>A folded grid: torus</source>
        <translation>折叠网格：环面（Torus）</translation>
    </message>
    <message>
        <source>Group by scalable unit</source>
        <translation>按可扩展单元分组</translation>
    </message>
    <message>
        <source>Group by pod</source>
        <translation>按 Pod 分组</translation>
    </message>
    <message>
        <source>Group by rail</source>
        <translation>按轨道分组</translation>
    </message>
    <message>
        <source>Group by plane</source>
        <translation>按平面分组</translation>
    </message>
    <message>
        <source>Group by rack</source>
        <translation>按机柜分组</translation>
    </message>
    <message>
        <source>Group by model</source>
        <translation>按型号分组</translation>
    </message>
    <message>
        <source>Label every line</source>
        <translation>标注所有连线</translation>
    </message>
    <message>
        <source>Count, medium and longest route beside the lines</source>
        <translation>在连线旁显示数量、介质和最长路由</translation>
    </message>
    <message>
        <source>Label the worst lines only</source>
        <translation>仅标注最差的连线</translation>
    </message>
    <message>
        <source>Label no line</source>
        <translation>不标注连线</translation>
    </message>
    <message>
        <source>Show the bisection cut</source>
        <translation>显示对分割</translation>
    </message>
    <message>
        <source>Show links of endpoints</source>
        <translation>显示端点链路</translation>
    </message>
    <message>
        <source>Zoom to 25 %</source>
        <translation>缩放到 25 %</translation>
    </message>
    <message>
        <source>Zoom to 50 %</source>
        <translation>缩放到 50 %</translation>
    </message>
    <message>
        <source>Zoom to 75 %</source>
        <translation>缩放到 75 %</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>缩放到 100 %</translation>
    </message>
    <message>
        <source>Zoom to 150 %</source>
        <translation>缩放到 150 %</translation>
    </message>
    <message>
        <source>Zoom to 200 %</source>
        <translation>缩放到 200 %</translation>
    </message>
    <message>
        <source>Rack power from 0 to 50 kW</source>
        <translation>机架功耗 0 至 50 kW</translation>
    </message>
    <message>
        <source>Rack power from 0 to the limit of each rack</source>
        <translation>机架功耗 0 至各机架上限</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>row %1</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>whole design</source>
        <translation>整个设计</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{length_m} m over {cable}, which reaches {reach_m} m</source>
        <translation>{length_m} m 使用 {cable}，其传输距离为 {reach_m} m</translation>
    </message>
    <message>
        <source>{length_m} m over {cable} leave little of its reach of {reach_m} m</source>
        <translation>{length_m} m 使用 {cable}，距其传输距离 {reach_m} m 余量很小</translation>
    </message>
    <message>
        <source>{module} does not go into the cage of {device}: {reason}</source>
        <translation>{module} 无法插入 {device} 的插槽：{reason}</translation>
    </message>
    <message>
        <source>{cable} does not go into the cage of {device}: {reason}</source>
        <translation>{cable} 无法插入 {device} 的插槽：{reason}</translation>
    </message>
    <message>
        <source>{module} does not serve the ports of {device}: {reason}</source>
        <translation>{module} 不支持 {device} 的端口：{reason}</translation>
    </message>
    <message>
        <source>{cable} does not serve the ports of {device}: {reason}</source>
        <translation>{cable} 不支持 {device} 的端口：{reason}</translation>
    </message>
    <message>
        <source>{a} and {b} are not joined by {cable}: {reason}</source>
        <translation>{a} 与 {b} 无法用 {cable} 连接：{reason}</translation>
    </message>
    <message>
        <source>{a} and {b} do not talk to each other: {reason}</source>
        <translation>{a} 与 {b} 无法互通：{reason}</translation>
    </message>
    <message>
        <source>{module} does not work in {device}: {reason}</source>
        <translation>{module} 无法在 {device} 中工作：{reason}</translation>
    </message>
    <message>
        <source>{cable}: {reason}</source>
        <translation>{cable}：{reason}</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>A link ends at a port beyond the device&apos;s {ports}</source>
        <translation>链路终止于超出设备端口数 {ports} 的端口</translation>
    </message>
    <message>
        <source>{fabric}, {tier}: pairs of switches have {least} to {most} links, switches {fewest_peers} to {most_peers} neighbours</source>
        <translation>{fabric}，{tier}：每对交换机有 {least} 至 {most} 条链路，每台交换机有 {fewest_peers} 至 {most_peers} 个邻居</translation>
    </message>
    <message>
        <source>A device stands outside the {rack_u}U of its rack</source>
        <translation>有设备位于其机架的 {rack_u}U 之外</translation>
    </message>
    <message>
        <source>In a rack, {reason}</source>
        <translation>机架内：{reason}</translation>
    </message>
    <message>
        <source>Up to {power_w} W in a rack for {limit_w} W</source>
        <translation>限 {limit_w} W 的机架内最多达 {power_w} W</translation>
    </message>
    <message>
        <source>{weight_kg} kg in a rack for {limit_kg} kg</source>
        <translation>限 {limit_kg} kg 的机架内有 {weight_kg} kg</translation>
    </message>
    <message>
        <source>The {at} switches are oversubscribed {ratio} to 1, over {limit} to 1</source>
        <translation>{at} 交换机的收敛比为 {ratio} : 1，超过 {limit} : 1</translation>
    </message>
    <message>
        <source>{part}: not verified: {fields}</source>
        <translation>{part}：未核实：{fields}</translation>
    </message>
    <message>
        <source>{part}: {field} is {used}; another source ({source}) says {other}</source>
        <translation>{part}：{field} 为 {used}；另一来源（{source}）为 {other}</translation>
    </message>
    <message>
        <source>A fibre ends in an empty cage of {device}</source>
        <translation>光纤终止于 {device} 的空插槽</translation>
    </message>
    <message>
        <source>No route is known for {cable}</source>
        <translation>{cable} 的路径未知</translation>
    </message>
    <message>
        <source>A cable fixed at {cable_m} m is shorter than its route of {length_m} m</source>
        <translation>固定为 {cable_m} m 的线缆短于其 {length_m} m 的路径</translation>
    </message>
    <message>
        <source>Choose media of longer reach, or move the racks closer</source>
        <translation>选用传输距离更长的介质，或将机架移近</translation>
    </message>
    <message>
        <source>Choose media of longer reach if the route may still grow</source>
        <translation>若路径还可能变长，选用传输距离更长的介质</translation>
    </message>
    <message>
        <source>Choose a module or cable made for this cage</source>
        <translation>选用适合此插槽的模块或线缆</translation>
    </message>
    <message>
        <source>Use modules of one kind at both ends</source>
        <translation>两端使用同一种模块</translation>
    </message>
    <message>
        <source>Choose a cable for these modules</source>
        <translation>选用适合这些模块的线缆</translation>
    </message>
    <message>
        <source>Connect the link to a free port</source>
        <translation>将链路连接到空闲端口</translation>
    </message>
    <message>
        <source>Give every pair of switches the same number of links</source>
        <translation>使每对交换机的链路数相同</translation>
    </message>
    <message>
        <source>Move devices to another rack, or choose a rack for more</source>
        <translation>将设备移到其他机架，或选用承载更大的机架</translation>
    </message>
    <message>
        <source>Add uplinks, or raise the limit if the traffic allows it</source>
        <translation>增加上行链路，或在流量允许时提高上限</translation>
    </message>
    <message>
        <source>Enter a quote in a catalog file</source>
        <translation>在目录文件中填写报价</translation>
    </message>
    <message>
        <source>Check the data sheet before ordering</source>
        <translation>订购前核对数据手册</translation>
    </message>
    <message>
        <source>Plug a module</source>
        <translation>插入模块</translation>
    </message>
    <message>
        <source>Fix the cable&apos;s length</source>
        <translation>固定线缆长度</translation>
    </message>
    <message>
        <source>Lengthen the cable, or let its length follow the route</source>
        <translation>加长线缆，或使其长度跟随路径</translation>
    </message>
    <message>
        <source>{module} in {device} works if {reason}</source>
        <translation>{module} 在 {device} 中可用的条件：{reason}</translation>
    </message>
    <message>
        <source>{cable} joins {a} and {b}, but {reason}</source>
        <translation>{cable} 可连接 {a} 与 {b}，但需注意：{reason}</translation>
    </message>
    <message>
        <source>Ask the maker of the host, or choose retimed modules or a qualified host</source>
        <translation>咨询主机厂商，或选用带重定时的模块或已认证主机</translation>
    </message>
    <message>
        <source>Set the lane rate of these cages when the device is configured</source>
        <translation>配置设备时设定这些插槽的通道速率</translation>
    </message>
    <message>
        <source>Name the plug when the patches are ordered</source>
        <translation>订购跳线时注明连接器</translation>
    </message>
    <message>
        <source>{part} is not in the catalog of this machine; the project&apos;s own copy is used</source>
        <translation>{part} 不在本机目录中；使用项目自带的副本</translation>
    </message>
    <message>
        <source>Import its table, if its data may be out of date</source>
        <translation>若其数据可能过时，请导入相应表格</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>未遵守：%1</translation>
    </message>
    <message>
        <source>The price of {part} is of {price_date}: {age_days} days old</source>
        <translation>{part} 的价格日期为 {price_date}：已有 {age_days} 天</translation>
    </message>
    <message>
        <source>Ask for a new quote</source>
        <translation>重新询价</translation>
    </message>
    <message>
        <source>{length_m} m over {cable}, which reaches {reason}</source>
        <translation>{cable} 长 {length_m} m，其可达距离为 {reason}</translation>
    </message>
    <message>
        <source>No price for {part} ({quantity} needed): {reason}</source>
        <translation>{part} 没有价格（需要 {quantity} 件）：{reason}</translation>
    </message>
    <message>
        <source>No price for {part} ({quantity} needed)</source>
        <translation>{part} 没有价格（需要 {quantity} 件）</translation>
    </message>
    <message>
        <source>{length_m} m over {cable} lose {loss_db} dB; the modules bear {budget_db} dB</source>
        <translation>{cable} 上 {length_m} m 损耗 {loss_db} dB，模块的损耗预算为 {budget_db} dB</translation>
    </message>
    <message>
        <source>Choose fibre that loses less, or modules with a larger loss budget</source>
        <translation>选用损耗更低的光纤，或损耗预算更大的模块</translation>
    </message>
    <message>
        <source>{fabric}: accelerators cut off if one switch fails: {accelerators} (such switches: {switches})</source>
        <translation>{fabric}：一台交换机失效时，{accelerators} 个加速器将被断开（此类交换机：{switches} 台）</translation>
    </message>
    <message>
        <source>{fabric}: accelerators cut off if one cable fails: {accelerators} (such cables: {cables})</source>
        <translation>{fabric}：一根线缆失效时，{accelerators} 个加速器将被断开（此类线缆：{cables} 根）</translation>
    </message>
    <message>
        <source>{device} is liquid-cooled, up to {heat_w} W; its rack is cooled by {rack_cooling}</source>
        <translation>{device} 采用液冷，最高 {heat_w} W；其机架的冷却方式为 {rack_cooling}</translation>
    </message>
    <message>
        <source>{part} has {cages} cages on a panel of {height_u}U, more than fit there</source>
        <translation>{part} 在 {height_u}U 面板上有 {cages} 个笼位，超出可容纳数量</translation>
    </message>
    <message>
        <source>Add a second way if these must go on working</source>
        <translation>如需持续工作，请增加第二条路径</translation>
    </message>
    <message>
        <source>Choose a rack with liquid cooling, or an air-cooled device</source>
        <translation>选择支持液冷的机架，或选择风冷设备</translation>
    </message>
    <message>
        <source>Choose fewer or smaller cages, or a higher device</source>
        <translation>减少或缩小笼位，或选择更高的设备</translation>
    </message>
</context>
<context>
    <name>FloorCommandText</name>
    <message>
        <source>Fabrics</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Modules in cages: a twin-port module is one.
%1 of %2 cages occupied, %3 of %4 ports used.</source>
        <translation>插槽中的模块：双端口模块计为一个。
插槽已占用 %1 / %2，端口已使用 %3 / %4。</translation>
    </message>
    <message>
        <source>Worst leaf %1, worst spine %2</source>
        <translation>最差 Leaf %1，最差 Spine %2</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 notes</source>
        <translation>%1 个错误，%2 个警告，%3 个提示</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Accelerator packages, as the maker&apos;s current name counts them</source>
        <translation>加速器封装数，按厂商当前命名计数</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Transceivers</source>
        <translation>光模块</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Bisection bandwidth</source>
        <translation>对分带宽</translation>
    </message>
    <message>
        <source>One way, through the smallest cut between the natural halves</source>
        <translation>单向，经过两个自然半区之间的最小割</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>收敛比</translation>
    </message>
    <message>
        <source>Network power</source>
        <translation>网络功耗</translation>
    </message>
    <message>
        <source>Switches, transceivers, cables, lasers and NICs</source>
        <translation>交换机、光模块、线缆、激光器和网卡</translation>
    </message>
    <message>
        <source>Total IT power</source>
        <translation>IT 总功耗</translation>
    </message>
    <message>
        <source>%1 at the meter, with PUE %2</source>
        <translation>电表处 %1，PUE %2</translation>
    </message>
    <message>
        <source>Capex</source>
        <translation>Capex</translation>
    </message>
    <message>
        <source>%1 pieces have no price</source>
        <translation>%1 件没有价格</translation>
    </message>
    <message>
        <source>%1-year TCO</source>
        <translation>%1 年 TCO</translation>
    </message>
    <message>
        <source>5-year TCO</source>
        <translation>5 年 TCO</translation>
    </message>
    <message>
        <source>Capex and energy</source>
        <translation>Capex 与能源</translation>
    </message>
    <message>
        <source>All fabrics</source>
        <translation>全部网络</translation>
    </message>
    <message>
        <source>%1 per GPU</source>
        <translation>每 GPU %1</translation>
    </message>
    <message>
        <source>The sum is larger than the program can hold</source>
        <translation>总和超出程序可容纳的范围</translation>
    </message>
    <message>
        <source> +%1 waived</source>
        <translation> +%1 项已豁免</translation>
    </message>
    <message>
        <source>Switches, transceivers, cables and lasers; NICs are part of the systems</source>
        <translation>交换机、光模块、线缆和激光器；网卡属于系统</translation>
    </message>
    <message>
        <source>Switches, transceivers, cables and lasers of the fabric</source>
        <translation>该网络的交换机、光模块、线缆和激光器</translation>
    </message>
    <message>
        <source>Everything selected, with the cables that end there</source>
        <translation>所有选中项，含终止于此的线缆</translation>
    </message>
    <message>
        <source>Systems belong to no single fabric</source>
        <translation>系统不属于单一网络</translation>
    </message>
    <message>
        <source>Of a whole fabric only</source>
        <translation>仅适用于整个网络</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>所选内容</translation>
    </message>
</context>
<context>
    <name>HeadlineWhyText</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 per GPU is %2 shared out among %3 GPUs. The terms are those of %2.</source>
        <translation>每 GPU %1 由 %2 除以 %3 个 GPU 得出。下列各项构成 %2。</translation>
    </message>
    <message>
        <source>%1: %2. The terms are those of the whole design.</source>
        <translation>%1：%2。各项为整个设计的数值。</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>rail %1</source>
        <translation>轨道 %1</translation>
    </message>
    <message>
        <source>Far end</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Fibres</source>
        <translation>纤芯</translation>
    </message>
    <message>
        <source>cage, %1 × %2</source>
        <translation>插槽，%1 × %2</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>部件号</translation>
    </message>
    <message>
        <source>plug of a cable</source>
        <translation>线缆的插头</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>takes none</source>
        <translation>不接受模块</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>已用 %1 / %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功耗</translation>
    </message>
    <message>
        <source>%1 of %2 kW</source>
        <translation>%1 / %2 kW</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>机架</translation>
    </message>
    <message>
        <source>%1 out, %1 in</source>
        <translation>发 %1，收 %1</translation>
    </message>
    <message>
        <source>1, both ways</source>
        <translation>1，双向</translation>
    </message>
    <message>
        <source>1–4 out, 9–12 in, of 12</source>
        <translation>12 芯中 1–4 发，9–12 收</translation>
    </message>
    <message>
        <source>1–8 out, 9–16 in, of 16</source>
        <translation>16 芯中 1–8 发，9–16 收</translation>
    </message>
    <message>
        <source> · breakout 1:%1</source>
        <translation> · 分支 1:%1</translation>
    </message>
    <message>
        <source> · crossed (type B)</source>
        <translation> · 交叉（B 型）</translation>
    </message>
    <message>
        <source>ordered as %1 m</source>
        <translation>订购长度 %1 m</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>线缆</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>not known between halls</source>
        <translation>机房之间未知</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>传输距离</translation>
    </message>
    <message>
        <source>%1 m of %2 m</source>
        <translation>%1 m / %2 m</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>%1; confidence %2</source>
        <translation>%1；可信度 %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 W typ.</source>
        <translation>典型 %1 W</translation>
    </message>
    <message>
        <source>%1 W max</source>
        <translation>最大 %1 W</translation>
    </message>
    <message>
        <source>%1 list</source>
        <translation>目录价 %1</translation>
    </message>
    <message>
        <source>%1 estimate</source>
        <translation>估算 %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Leaf switch</source>
        <translation>Leaf 交换机</translation>
    </message>
    <message>
        <source>Spine switch</source>
        <translation>Spine 交换机</translation>
    </message>
    <message>
        <source>Core switch</source>
        <translation>核心交换机</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>%1 fabric</source>
        <translation>%1 网络</translation>
    </message>
    <message>
        <source>Power and cost</source>
        <translation>功耗与成本</translation>
    </message>
    <message>
        <source>IT power</source>
        <translation>IT 功耗</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>热量</translation>
    </message>
    <message>
        <source>%1 BTU/h</source>
        <translation>%1 BTU/h</translation>
    </message>
    <message>
        <source>IT power × 3.412 BTU/h per watt</source>
        <translation>IT 功耗 × 3.412 BTU/h（每瓦）</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source> (%1 unknown)</source>
        <translation> (%1 个未知)</translation>
    </message>
    <message>
        <source>Devices only; the rack itself is not weighed</source>
        <translation>仅含设备；机架自身未计重</translation>
    </message>
    <message>
        <source>Capex</source>
        <translation>Capex</translation>
    </message>
    <message>
        <source>%1 unpriced</source>
        <translation>%1 个无价格</translation>
    </message>
    <message>
        <source>Without cables, which belong to two places</source>
        <translation>不含线缆（线缆属于两处）</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>%1 × %2 %3</source>
        <translation>%1 × %2 %3</translation>
    </message>
    <message>
        <source>in rack</source>
        <translation>机架内</translation>
    </message>
    <message>
        <source>%1 racks</source>
        <translation>%1 个机架</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 处</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>机架</translation>
    </message>
    <message>
        <source>The name of another rack moves the device there</source>
        <translation>输入其他机架的名称即将设备移到该处</translation>
    </message>
    <message>
        <source>Lowest U</source>
        <translation>最低 U 位</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>%1U, %2</source>
        <translation>%1U，%2</translation>
    </message>
    <message>
        <source>full depth</source>
        <translation>全深</translation>
    </message>
    <message>
        <source>half depth</source>
        <translation>半深</translation>
    </message>
    <message>
        <source>0U</source>
        <translation>0U</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>安装面</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>放置</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Far end</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>已用 %1 / %2</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>NICs</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Cage · %1 · %2 × %3</source>
        <translation>插槽 · %1 · %2 × %3</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>部件号</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>传输距离</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功耗</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>典型</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>功耗上限</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>takes no module</source>
        <translation>不接受模块</translation>
    </message>
    <message>
        <source>What fits here</source>
        <translation>此处适用</translation>
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
        <translation>适用部件</translation>
    </message>
    <message>
        <source>Return plugs it in</source>
        <translation>按 Enter 插入</translation>
    </message>
    <message>
        <source>no module</source>
        <translation>无模块</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Media policy of the tier, in the project&apos;s settings</source>
        <translation>该层的介质策略，见项目设置</translation>
    </message>
    <message>
        <source>Fibre</source>
        <translation>光纤</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>线缆</translation>
    </message>
    <message>
        <source>Fixed length</source>
        <translation>固定长度</translation>
    </message>
    <message>
        <source>follows route</source>
        <translation>跟随路径</translation>
    </message>
    <message>
        <source>A length fixes the order; empty follows the route</source>
        <translation>填写长度则固定订购长度；留空则跟随路径</translation>
    </message>
    <message>
        <source>Order length</source>
        <translation>订购长度</translation>
    </message>
    <message>
        <source>made to length</source>
        <translation>定制长度</translation>
    </message>
    <message>
        <source>none long enough</source>
        <translation>无足够长度</translation>
    </message>
    <message>
        <source>The shortest length sold that is enough</source>
        <translation>足够长的最短在售长度</translation>
    </message>
    <message>
        <source>Route with loops and allowance</source>
        <translation>含盘留与附加的路径</translation>
    </message>
    <message>
        <source>Fixed by the engineer</source>
        <translation>由工程师固定</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>Between heights</source>
        <translation>高度之间</translation>
    </message>
    <message>
        <source>To the sides</source>
        <translation>两侧</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>余长</translation>
    </message>
    <message>
        <source>Tray %1</source>
        <translation>桥架 %1</translation>
    </message>
    <message>
        <source>Trays %1–%2</source>
        <translation>桥架 %1–%2</translation>
    </message>
    <message>
        <source>Up %1</source>
        <translation>上行 %1</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>盘留</translation>
    </message>
    <message>
        <source>Allowance %1</source>
        <translation>附加 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>余量</translation>
    </message>
    <message>
        <source>✕ %1 over</source>
        <translation>✕ 超出 %1</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Limit less length</source>
        <translation>上限减长度</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Not known: the route or the limit is missing</source>
        <translation>未知：缺少路径或上限</translation>
    </message>
    <message>
        <source>Shares of modules and cable that this link uses</source>
        <translation>此链路所用模块和线缆的份额</translation>
    </message>
    <message>
        <source>%1 ÷ %2 links</source>
        <translation>%1 ÷ %2 条链路</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>its share of each module</source>
        <translation>在各模块中的份额</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>%1 pJ/bit</source>
        <translation>%1 pJ/bit</translation>
    </message>
    <message>
        <source>a part has no price</source>
        <translation>有部件无价格</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>rail %1</source>
        <translation>轨道 %1</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>两端</translation>
    </message>
    <message>
        <source>Alternatives for this link</source>
        <translation>此链路的替代方案</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 台设备</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 条链路</translation>
    </message>
    <message>
        <source>%1 modules</source>
        <translation>%1 个模块</translation>
    </message>
    <message>
        <source>%1 cages</source>
        <translation>%1 个插槽</translation>
    </message>
    <message>
        <source>%1 ports</source>
        <translation>%1 个端口</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 个对象</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>共同属性</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Bundle · %1</source>
        <translation>线束 · %1</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>each way</source>
        <translation>单向</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>details of the first %1</source>
        <translation>前 %1 条的详情</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>Route length</source>
        <translation>路径长度</translation>
    </message>
    <message>
        <source>without unpriced parts</source>
        <translation>不含无价格部件</translation>
    </message>
    <message>
        <source>%1 links over</source>
        <translation>%1 条链路超距</translation>
    </message>
    <message>
        <source>%1 spare</source>
        <translation>余量 %1</translation>
    </message>
    <message>
        <source>%1 links unknown</source>
        <translation>%1 条链路未知</translation>
    </message>
    <message>
        <source>Several objects</source>
        <translation>多个对象</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Power of the building for each watt of IT</source>
        <translation>每瓦 IT 功耗对应的建筑功耗</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>Years of energy in the total cost of ownership</source>
        <translation>总拥有成本（TCO）计入能源的年数</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>经济参数</translation>
    </message>
    <message>
        <source>Host–leaf</source>
        <translation>主机–Leaf</translation>
    </message>
    <message>
        <source>Leaf–spine</source>
        <translation>Leaf–Spine</translation>
    </message>
    <message>
        <source>Spine–core</source>
        <translation>Spine–核心</translation>
    </message>
    <message>
        <source>Media policy</source>
        <translation>介质策略</translation>
    </message>
    <message>
        <source>Loop, copper</source>
        <translation>盘留，铜缆</translation>
    </message>
    <message>
        <source>Service loop at each end</source>
        <translation>每端的维护盘留</translation>
    </message>
    <message>
        <source>Loop, fibre</source>
        <translation>盘留，光纤</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>附加比例</translation>
    </message>
    <message>
        <source>Share of the route, added to it</source>
        <translation>在路径上附加的比例</translation>
    </message>
    <message>
        <source>Tray above rack</source>
        <translation>桥架高出机架</translation>
    </message>
    <message>
        <source>Side offset</source>
        <translation>侧向偏移</translation>
    </message>
    <message>
        <source>Inside one rack, at each end</source>
        <translation>机架内，每端</translation>
    </message>
    <message>
        <source>Slack in rack</source>
        <translation>机架内余长</translation>
    </message>
    <message>
        <source>Reach margin</source>
        <translation>传输距离余量</translation>
    </message>
    <message>
        <source>A link with less of its reach left is flagged</source>
        <translation>剩余距离低于此值的链路会被标出</translation>
    </message>
    <message>
        <source>Slack rules</source>
        <translation>余长规则</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Transceivers</source>
        <translation>光模块</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>线缆</translation>
    </message>
    <message>
        <source>Lasers</source>
        <translation>激光器</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>机架</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>%1, %2 parts</source>
        <translation>%1，%2 个部件</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Empty rack</source>
        <translation>空机架</translation>
    </message>
    <message>
        <source>Compute rack</source>
        <translation>计算机架</translation>
    </message>
    <message>
        <source>Leaf rack</source>
        <translation>Leaf 机架</translation>
    </message>
    <message>
        <source>Spine rack</source>
        <translation>Spine 机架</translation>
    </message>
    <message>
        <source>Core rack</source>
        <translation>核心机架</translation>
    </message>
    <message>
        <source>Empty: named after its position</source>
        <translation>留空：按位置命名</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Left edge, from the start of the row</source>
        <translation>左边缘，自列首起</translation>
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
        <translation>正面朝向</translation>
    </message>
    <message>
        <source>to larger Y</source>
        <translation>Y 增大方向</translation>
    </message>
    <message>
        <source>to smaller Y</source>
        <translation>Y 减小方向</translation>
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
        <translation>设备</translation>
    </message>
    <message>
        <source>%1 of %2U used</source>
        <translation>已用 %1 / %2U</translation>
    </message>
    <message>
        <source>Power at maximum</source>
        <translation>最大功耗</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>超出 %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>%1 · %2 racks</source>
        <translation>%1 · %2 个机架</translation>
    </message>
    <message>
        <source>Distance of the base line from the hall&apos;s origin</source>
        <translation>基线到机房原点的距离</translation>
    </message>
    <message>
        <source>Slot pitch</source>
        <translation>机位间距</translation>
    </message>
    <message>
        <source>To larger Y</source>
        <translation>Y 增大方向</translation>
    </message>
    <message>
        <source>To smaller Y</source>
        <translation>Y 减小方向</translation>
    </message>
    <message>
        <source>top</source>
        <translation>顶部</translation>
    </message>
    <message>
        <source>lane rate</source>
        <translation>通道速率</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>cage</source>
        <translation>插槽</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>不匹配</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>传输距离</translation>
    </message>
    <message>
        <source>reaches %1, the link is %2</source>
        <translation>传输距离 %1，链路长 %2</translation>
    </message>
    <message>
        <source>host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>This value cannot be changed</source>
        <translation>此值无法更改</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>A length such as 2.70 m</source>
        <translation>长度，例如 2.70 m</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>将 %1 移到 %2</translation>
    </message>
    <message>
        <source>No row of that name</source>
        <translation>没有该名称的列</translation>
    </message>
    <message>
        <source>Move %1 to row %2</source>
        <translation>将 %1 移到 %2 列</translation>
    </message>
    <message>
        <source>Change row %1</source>
        <translation>更改 %1 列</translation>
    </message>
    <message>
        <source>A row needs a name</source>
        <translation>列需要名称</translation>
    </message>
    <message>
        <source>Rename row to %1</source>
        <translation>将列重命名为 %1</translation>
    </message>
    <message>
        <source>At least 0.30 m</source>
        <translation>至少 0.30 m</translation>
    </message>
    <message>
        <source>A rack unit, counted from 1</source>
        <translation>机架单位，从 1 起计</translation>
    </message>
    <message>
        <source>Move %1 to U%2</source>
        <translation>将 %1 移到 U%2</translation>
    </message>
    <message>
        <source>No rack of that name</source>
        <translation>没有该名称的机架</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>翻转 %1</translation>
    </message>
    <message>
        <source>A length such as 5 m, or nothing to follow the route</source>
        <translation>长度，例如 5 m；留空则跟随路径</translation>
    </message>
    <message>
        <source>Fix cable length to %1</source>
        <translation>将线缆长度固定为 %1</translation>
    </message>
    <message>
        <source>Let cable follow its route</source>
        <translation>使线缆跟随路径</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Set role to %1</source>
        <translation>将角色设为 %1</translation>
    </message>
    <message>
        <source>Replace module by %1</source>
        <translation>将模块替换为 %1</translation>
    </message>
    <message>
        <source>Plug %1</source>
        <translation>插入 %1</translation>
    </message>
    <message>
        <source>Auto: lowest cost</source>
        <translation>自动：最低成本</translation>
    </message>
    <message>
        <source>A project needs a name</source>
        <translation>项目需要名称</translation>
    </message>
    <message>
        <source>Rename project to %1</source>
        <translation>将项目重命名为 %1</translation>
    </message>
    <message>
        <source>Rename variant to %1</source>
        <translation>将方案重命名为 %1</translation>
    </message>
    <message>
        <source>Change notes</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <source>A price per kWh between $0 and $100</source>
        <translation>每 kWh 价格，$0 至 $100 之间</translation>
    </message>
    <message>
        <source>Change tariff</source>
        <translation>更改电价</translation>
    </message>
    <message>
        <source>A PUE between 1 and 5</source>
        <translation>1 至 5 之间的 PUE</translation>
    </message>
    <message>
        <source>Change PUE</source>
        <translation>更改 PUE</translation>
    </message>
    <message>
        <source>Whole years, 1 to 50</source>
        <translation>整年数，1 至 50</translation>
    </message>
    <message>
        <source>Change years</source>
        <translation>更改年数</translation>
    </message>
    <message>
        <source>Change media policy</source>
        <translation>更改介质策略</translation>
    </message>
    <message>
        <source>A length between 0 and 20 m</source>
        <translation>0 至 20 m 之间的长度</translation>
    </message>
    <message>
        <source>Change slack rules</source>
        <translation>更改余长规则</translation>
    </message>
    <message>
        <source>Per cent, 0 to 100</source>
        <translation>百分比，0 至 100</translation>
    </message>
    <message>
        <source>Change spares</source>
        <translation>更改备件</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>1 link changes</source>
        <translation>1 条链路变化</translation>
    </message>
    <message>
        <source>%1 links change</source>
        <translation>%1 条链路变化</translation>
    </message>
    <message>
        <source>%1 a link</source>
        <translation>%1/链路</translation>
    </message>
    <message>
        <source> (waived: %1)</source>
        <translation>（已豁免：%1）</translation>
    </message>
    <message>
        <source>not in this machine&apos;s catalog</source>
        <translation>不在本机目录中</translation>
    </message>
    <message>
        <source>The project&apos;s own copy of the part&apos;s data is used. Import its table if the data may be out of date.</source>
        <translation>使用项目自带的部件数据。如果数据可能已过时，请导入其数据表。</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Same form, but does not fit</source>
        <translation>外形相同但不适用</translation>
    </message>
    <message>
        <source>Channel loss</source>
        <translation>信道损耗</translation>
    </message>
    <message>
        <source>Loss margin</source>
        <translation>损耗余量</translation>
    </message>
    <message>
        <source>Attenuation of the fibre over its length, and a joint at either end</source>
        <translation>光纤全长的衰减，加上两端各一个连接</translation>
    </message>
    <message>
        <source>Not known: the catalog has no loss of this cable</source>
        <translation>未知：目录中没有该线缆的损耗</translation>
    </message>
    <message>
        <source>%1 per km × %2</source>
        <translation>每公里 %1 × %2</translation>
    </message>
    <message>
        <source>Joints</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>2 × %1</source>
        <translation>2 × %1</translation>
    </message>
    <message>
        <source>Not known: the budget of a module or the loss is missing</source>
        <translation>未知：缺少模块的损耗预算或损耗</translation>
    </message>
    <message>
        <source>Smaller budget of the two modules less the loss</source>
        <translation>两个模块中较小的损耗预算减去损耗</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>损耗预算</translation>
    </message>
    <message>
        <source>%1 mm²</source>
        <translation>%1 mm²</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>占用</translation>
    </message>
    <message>
        <source>Cables there</source>
        <translation>该处线缆</translation>
    </message>
    <message>
        <source>Cables of unknown thickness, left out</source>
        <translation>粗细未知的线缆（未计入）</translation>
    </message>
    <message>
        <source>without %1 cables</source>
        <translation>不含 %1 根线缆</translation>
    </message>
    <message>
        <source>Size needed</source>
        <translation>所需尺寸</translation>
    </message>
    <message>
        <source>Bend radius</source>
        <translation>弯曲半径</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>The largest that a cable asks for: its maker&apos;s, else 10 times the diameter of fibre, 5 times of copper (rule of thumb)</source>
        <translation>各线缆要求的最大值：厂商规定值，否则光纤为直径的 10 倍、铜缆为 5 倍（经验值）</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>桥架</translation>
    </message>
    <message>
        <source>%1 cables</source>
        <translation>%1 根线缆</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>A code and what one US dollar costs in it: &quot;EUR 0.92&quot;. The catalog prices in US dollars.</source>
        <translation>货币代码及 1 美元折合的金额，例如“EUR 0.92”。目录价格以美元计。</translation>
    </message>
    <message>
        <source>Prices valid on</source>
        <translation>价格基准日</translation>
    </message>
    <message>
        <source>A day, as 2026-03-31. Prices more than 180 days older are flagged.</source>
        <translation>日期，例如 2026-03-31。早于该日 180 天以上的价格会被标出。</translation>
    </message>
    <message>
        <source>%1 per kWh</source>
        <translation>%1/kWh</translation>
    </message>
    <message>
        <source>Tray width</source>
        <translation>桥架宽度</translation>
    </message>
    <message>
        <source>Between the sides of each tray</source>
        <translation>每个桥架两侧板之间</translation>
    </message>
    <message>
        <source>Tray sides</source>
        <translation>桥架侧板</translation>
    </message>
    <message>
        <source>How high the sides of a tray are</source>
        <translation>桥架侧板的高度</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>Lightloom, %1 rules</source>
        <translation>Lightloom，%1 条规则</translation>
    </message>
    <message>
        <source>Cross-sections of the cables at the fullest place ÷ width × sides of the tray (a setting); at most %1 % as a rule of thumb</source>
        <translation>最满处电缆截面积之和 ÷ 桥架宽 × 侧板高（设置值）；经验上最多 %1 %</translation>
    </message>
    <message>
        <source>Cross-sections</source>
        <translation>截面积</translation>
    </message>
    <message>
        <source>Cables fill %1 % of a tray at most (rule of thumb)</source>
        <translation>电缆最多占桥架的 %1 %（经验法则）</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>侧板</translation>
    </message>
    <message>
        <source>A code and what one US dollar costs in it: &quot;EUR 0.92&quot;</source>
        <translation>货币代码及 1 美元折合的金额，例如“EUR 0.92”</translation>
    </message>
    <message>
        <source>Change currency</source>
        <translation>更改货币</translation>
    </message>
    <message>
        <source>A day, as 2026-03-31, or nothing</source>
        <translation>日期，例如 2026-03-31，或留空</translation>
    </message>
    <message>
        <source>Change day of prices</source>
        <translation>更改价格基准日</translation>
    </message>
    <message>
        <source>A length between 10 mm and 5 m</source>
        <translation>10 mm 至 5 m 之间的长度</translation>
    </message>
    <message>
        <source>Change tray size</source>
        <translation>更改桥架尺寸</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1（未核实）</translation>
    </message>
    <message>
        <source>not for all</source>
        <translation>非全部适用</translation>
    </message>
    <message>
        <source>%1 of the links cannot be made so</source>
        <translation>有 %1 条链路无法这样连接</translation>
    </message>
    <message>
        <source>The links are others now</source>
        <translation>这些链路已经改变</translation>
    </message>
    <message>
        <source>Change medium of %1 links to %2</source>
        <translation>将 %1 条链路的介质改为 %2</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>极性</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>类型 %1</translation>
    </message>
    <message>
        <source>What fits all</source>
        <translation>全部适用部件</translation>
    </message>
    <message>
        <source>Alternatives for all</source>
        <translation>全部链路的替代方案</translation>
    </message>
    <message>
        <source>%1 links: modules are shared</source>
        <translation>%1 条链路：共用模块</translation>
    </message>
    <message>
        <source>Fix length of %1 cables to %2</source>
        <translation>将 %1 根线缆的长度固定为 %2</translation>
    </message>
    <message>
        <source>Let %1 cables follow their routes</source>
        <translation>使 %1 根线缆跟随路径</translation>
    </message>
    <message>
        <source>Move %1 racks to row %2</source>
        <translation>将 %1 个机架移到 %2 列</translation>
    </message>
    <message>
        <source>Replace %1 racks by %2</source>
        <translation>将 %1 个机架替换为 %2</translation>
    </message>
    <message>
        <source>Turn %1 devices</source>
        <translation>翻转 %1 台设备</translation>
    </message>
    <message>
        <source>Replace modules in %1 cages by %2</source>
        <translation>将 %1 个插槽中的模块替换为 %2</translation>
    </message>
    <message>
        <source>Plug %2 into %1 cages</source>
        <translation>在 %1 个插槽中插入 %2</translation>
    </message>
    <message>
        <source>Project · variant %1</source>
        <translation>项目 · 方案 %1</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>single switch</source>
        <translation>单交换机</translation>
    </message>
    <message>
        <source>full mesh</source>
        <translation>全互联</translation>
    </message>
    <message>
        <source>fat tree</source>
        <translation>胖树</translation>
    </message>
    <message>
        <source>rail-optimised fat tree</source>
        <translation>轨道优化胖树</translation>
    </message>
    <message>
        <source>rail-only</source>
        <translation>仅轨道</translation>
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
        <translation>环面（Torus）</translation>
    </message>
    <message>
        <source>random regular graph</source>
        <translation>随机正则图</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>互联</translation>
    </message>
    <message>
        <source>Torus</source>
        <translation>环面</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>组内</translation>
    </message>
    <message>
        <source>Between groups</source>
        <translation>组间</translation>
    </message>
    <message>
        <source>Other links</source>
        <translation>其他链路</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原为%1</translation>
    </message>
    <message>
        <source>Its links were changed by hand: they are no longer those of what was generated</source>
        <translation>链路已手动更改：不再是生成时的样子</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Leaf switches</source>
        <translation>Leaf 交换机</translation>
    </message>
    <message>
        <source>Spine switches</source>
        <translation>Spine 交换机</translation>
    </message>
    <message>
        <source>Core switches</source>
        <translation>Core 交换机</translation>
    </message>
    <message>
        <source>Other switches</source>
        <translation>其他交换机</translation>
    </message>
    <message>
        <source>Links of a system</source>
        <translation>每系统链路</translation>
    </message>
    <message>
        <source>Neighbours of each</source>
        <translation>各自的邻居</translation>
    </message>
    <message>
        <source>Uplinks of a leaf</source>
        <translation>每 Leaf 上行链路</translation>
    </message>
    <message>
        <source>Uplinks of a spine</source>
        <translation>每 Spine 上行链路</translation>
    </message>
    <message>
        <source>From leaf to spine</source>
        <translation>Leaf 到 Spine</translation>
    </message>
    <message>
        <source>In its group</source>
        <translation>本组内</translation>
    </message>
    <message>
        <source>To other groups</source>
        <translation>到其他组</translation>
    </message>
    <message>
        <source>Bisection</source>
        <translation>对分带宽</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>收敛比</translation>
    </message>
    <message>
        <source>Longest path</source>
        <translation>最长路径</translation>
    </message>
    <message>
        <source>%1 hops</source>
        <translation>%1 跳</translation>
    </message>
    <message>
        <source> · %1 links</source>
        <translation> · %1 条链路</translation>
    </message>
    <message>
        <source>Fabric</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Click for how it is joined</source>
        <translation>点击查看其连接方式</translation>
    </message>
    <message>
        <source>Fabrics</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Counted from 1; Link groups pairs by it. Nothing: none</source>
        <translation>从 1 起计；“链接设备组”按它配对。留空：无</translation>
    </message>
    <message>
        <source>Counted from 1. Nothing: none</source>
        <translation>从 1 起计。留空：无</translation>
    </message>
    <message>
        <source>A whole number from 1 to 255, or nothing for none</source>
        <translation>1 到 255 的整数；留空表示无</translation>
    </message>
    <message>
        <source>Clear rail</source>
        <translation>清除轨道</translation>
    </message>
    <message>
        <source>Clear plane</source>
        <translation>清除平面</translation>
    </message>
    <message>
        <source>Set rail to %1</source>
        <translation>将轨道设为 %1</translation>
    </message>
    <message>
        <source>Set plane to %1</source>
        <translation>将平面设为 %1</translation>
    </message>
    <message>
        <source>scale-up domains</source>
        <translation>Scale-up 域</translation>
    </message>
</context>
<context>
    <name>LinkReader</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>within reach</source>
        <translation>距离内</translation>
    </message>
    <message>
        <source>over reach</source>
        <translation>超距</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>OutlineText</name>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>compute rack</source>
        <translation>计算机架</translation>
    </message>
    <message>
        <source>network rack</source>
        <translation>网络机架</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>机架</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 more kinds</source>
        <translation>另外 %1 种</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
    <message>
        <source>%1 of %2 kW</source>
        <translation>%1 / %2 kW</translation>
    </message>
    <message>
        <source>1 rack</source>
        <translation>1 个机架</translation>
    </message>
    <message>
        <source>%1 racks</source>
        <translation>%1 个机架</translation>
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
        <translation>没有问题</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 个问题</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 个问题</translation>
    </message>
</context>
<context>
    <name>PaletteText</name>
    <message>
        <source>%1, U%2</source>
        <translation>%1，U%2</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>机架</translation>
    </message>
</context>
<context>
    <name>PartFacts</name>
    <message>
        <source>Power, typical</source>
        <translation>功耗，典型</translation>
    </message>
    <message>
        <source>Power, maximum</source>
        <translation>功耗，最大</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 mm</source>
        <translation>%1 × %2 × %3 mm</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>功耗上限</translation>
    </message>
    <message>
        <source>Weight limit</source>
        <translation>重量上限</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>散热</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Ports %1</source>
        <translation>端口 %1</translation>
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
        <translation>加速器</translation>
    </message>
    <message>
        <source>Scale-up</source>
        <translation>Scale-up</translation>
    </message>
    <message>
        <source>%1, %2 GB/s each, both ways</source>
        <translation>%1，每个 %2 GB/s，双向</translation>
    </message>
    <message>
        <source>NICs</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>ASIC</source>
        <translation>ASIC</translation>
    </message>
    <message>
        <source>Bandwidth, one way</source>
        <translation>带宽，单向</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>时延</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>Laser modules</source>
        <translation>激光模块</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Cage</source>
        <translation>插槽</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>%1 × %2 a port</source>
        <translation>每端口 %1 × %2</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>光学规格</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>外形</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>%1, %2 ports of %3</source>
        <translation>%1，%2 个 %3 端口</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Electrical lanes</source>
        <translation>电通道</translation>
    </message>
    <message>
        <source>Optical lanes</source>
        <translation>光通道</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>连接器</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>传输距离</translation>
    </message>
    <message>
        <source>Reach on OM3</source>
        <translation>OM3 传输距离</translation>
    </message>
    <message>
        <source>Reach on OM4</source>
        <translation>OM4 传输距离</translation>
    </message>
    <message>
        <source>Loss budget</source>
        <translation>损耗预算</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失效率</translation>
    </message>
    <message>
        <source>%1 FIT</source>
        <translation>%1 FIT</translation>
    </message>
    <message>
        <source>Fibres</source>
        <translation>光纤芯数</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>直径</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Bend radius</source>
        <translation>弯曲半径</translation>
    </message>
    <message>
        <source>Attenuation</source>
        <translation>衰减</translation>
    </message>
    <message>
        <source>%1/km</source>
        <translation>%1/km</translation>
    </message>
    <message>
        <source>Power, A end</source>
        <translation>功耗，A 端</translation>
    </message>
    <message>
        <source>Power, B end</source>
        <translation>功耗，B 端</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <translation>价格，%1</translation>
    </message>
    <message>
        <source>Lasers</source>
        <translation>激光器</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>供光</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功耗</translation>
    </message>
    <message>
        <source>Hot-swappable</source>
        <translation>支持热插拔</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损耗</translation>
    </message>
    <message>
        <source>up to %1 ports on odd cages, %2 on even ones</source>
        <translation>奇数插槽最多 %1 个端口，偶数插槽 %2 个</translation>
    </message>
    <message>
        <source>up to %1 ports on even cages, %2 on odd ones</source>
        <translation>偶数插槽最多 %1 个端口，奇数插槽 %2 个</translation>
    </message>
    <message>
        <source>Breakout</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Most ports</source>
        <translation>最多端口数</translation>
    </message>
    <message>
        <source>%1, however its cages are split</source>
        <translation>%1（无论插槽如何拆分）</translation>
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
        <translation>%1/端</translation>
    </message>
    <message>
        <source>%1 fibres</source>
        <translation>%1 芯</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>%1 × laser</source>
        <translation>%1 × 激光器</translation>
    </message>
    <message>
        <source>feeds %1</source>
        <translation>供光 %1</translation>
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
        <translation>%1 主干, %2 芯</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connector, fibre</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source> to %1 × %2</source>
        <translation> 转 %1 × %2</translation>
    </message>
    <message>
        <source> to %1</source>
        <translation> 转 %1</translation>
    </message>
    <message>
        <source>coherent</source>
        <translation>相干</translation>
    </message>
    <message>
        <source>fibre</source>
        <translation>光纤</translation>
    </message>
    <message>
        <source>fixed fibre</source>
        <translation>固定光纤</translation>
    </message>
    <message>
        <source>backplane</source>
        <translation>背板</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>光</translation>
    </message>
    <message>
        <source>finned</source>
        <translation>带散热鳍</translation>
    </message>
    <message>
        <source>flat top</source>
        <translation>平顶</translation>
    </message>
    <message>
        <source>passive copper</source>
        <translation>无源铜缆</translation>
    </message>
    <message>
        <source>active copper</source>
        <translation>有源铜缆</translation>
    </message>
    <message>
        <source>multimode</source>
        <translation>多模</translation>
    </message>
    <message>
        <source>single mode</source>
        <translation>单模</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <translation>已停售</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>%1 list</source>
        <translation>目录价 %1</translation>
    </message>
    <message>
        <source>≈ %1 estimate</source>
        <translation>≈ %1 估算</translation>
    </message>
</context>
<context>
    <name>TopologyCommandText</name>
    <message>
        <source>in the Topology view only</source>
        <translation>仅限拓扑视图</translation>
    </message>
    <message>
        <source>the layout by rails has its own groups</source>
        <translation>按轨道布局有自己的分组</translation>
    </message>
</context>
<context>
    <name>TopologyText</name>
    <message>
        <source>rail %1</source>
        <translation>轨道 %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上行</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下行</translation>
    </message>
    <message>
        <source>NIC %1</source>
        <translation>网卡 %1</translation>
    </message>
    <message>
        <source>Edge width: number of links</source>
        <translation>线宽：链路数</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>rails %1–%2</source>
        <translation>轨道 %1–%2</translation>
    </message>
    <message>
        <source>rails %1</source>
        <translation>轨道 %1</translation>
    </message>
    <message>
        <source>Bisection %1, one way</source>
        <translation>对分 %1，单向</translation>
    </message>
    <message>
        <source>Endpoint links not shown: %1</source>
        <translation>未显示的端点链路：%1</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 台设备</translation>
    </message>
    <message>
        <source>%1 plane %2</source>
        <translation>%1 平面 %2</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>%1 racks</source>
        <translation>%1 机架</translation>
    </message>
    <message>
        <source>%1 of %2 ports</source>
        <translation>%1 / %2 端口</translation>
    </message>
    <message>
        <source>%1 of %2 over reach</source>
        <translation>%1 / %2 超距</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 超距</translation>
    </message>
    <message>
        <source>%1, length unknown</source>
        <translation>%1，长度未知</translation>
    </message>
    <message>
        <source>%1, %2 max</source>
        <translation>%1，最大 %2</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 条链路</translation>
    </message>
    <message>
        <source>%1 rails × %2</source>
        <translation>%1 轨道 × %2</translation>
    </message>
    <message>
        <source>several media</source>
        <translation>多种介质</translation>
    </message>
    <message>
        <source>and %1 more models</source>
        <translation>及另外 %1 种型号</translation>
    </message>
    <message>
        <source>%1 / %2 ports</source>
        <translation>%1 / %2 端口</translation>
    </message>
    <message>
        <source>%1 over reach</source>
        <translation>%1 超距</translation>
    </message>
    <message>
        <source>no links</source>
        <translation>无链路</translation>
    </message>
    <message>
        <source>No way between the two</source>
        <translation>两者之间没有路径</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hops</source>
        <translation>
            <numerusform>%Ln 跳</numerusform>
        </translation>
    </message>
    <message>
        <source>≤ %1 µs one way</source>
        <translation>单向 ≤ %1 µs</translation>
    </message>
    <message>
        <source>%1 links on shortest paths</source>
        <translation>最短路径上 %1 条链路</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
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
        <translation>核心</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 upwards</source>
        <translation>上行 %1</translation>
    </message>
    <message>
        <source>%1 links inside</source>
        <translation>%1 条内部链路</translation>
    </message>
    <message>
        <source>%1 links over reach</source>
        <translation>%1 条链路超距</translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation>单向 %1</translation>
    </message>
    <message>
        <source>reach %1</source>
        <translation>传输距离 %1</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>对等</translation>
    </message>
    <message>
        <source>Bisection %1, one way, between hatched cards and the others</source>
        <translation>对分 %1，单向，在画斜线的卡片与其余卡片之间</translation>
    </message>
    <message>
        <source>Length or reach not known: %1</source>
        <translation>长度或可达距离未知：%1</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Floor</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
</context>
<context>
    <name>fabric::ui::Actions</name>
    <message>
        <source>not possible now</source>
        <translation>当前不可用</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ArrayDialog</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Inside the selection</source>
        <translation>所选对象之间</translation>
    </message>
    <message>
        <source>Also to the outside, next free ports</source>
        <translation>也连到外部，用下一空闲端口</translation>
    </message>
    <message>
        <source>Array copy</source>
        <translation>阵列复制</translation>
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
        <translation>紧邻排列</translation>
    </message>
    <message>
        <source>Copies along the row</source>
        <translation>沿列的副本数</translation>
    </message>
    <message>
        <source>Copies upwards</source>
        <translation>向上的副本数</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>Rows, with this one</source>
        <translation>列数（含本列）</translation>
    </message>
    <message>
        <source>Racks, with this one</source>
        <translation>机架数（含本机架）</translation>
    </message>
    <message>
        <source>Row pitch</source>
        <translation>列间距</translation>
    </message>
    <message>
        <source>Positions left free after each</source>
        <translation>每个副本后空出的机位</translation>
    </message>
    <message>
        <source>Units left free after each</source>
        <translation>每个副本后空出的 U 位</translation>
    </message>
    <message>
        <source>Device names</source>
        <translation>设备名称</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message numerus="yes">
        <source>Array copy of %n racks</source>
        <translation>
            <numerusform>阵列复制 %n 个机架</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Array copy of %n devices</source>
        <translation>
            <numerusform>阵列复制 %n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>errors %1, warnings %2</source>
        <translation>错误 %1，警告 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n racks</source>
        <translation>
            <numerusform>%n 个机架</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n 条链路</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>最长 %1</translation>
    </message>
    <message>
        <source>longest %1 of %2 %3</source>
        <translation>最长 %1，上限 %2 %3</translation>
    </message>
    <message>
        <source>counting problems…</source>
        <translation>正在统计问题…</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ArrayTool</name>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n 个副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a handle, or arrows: copies and rows    Esc: cancel</source>
        <translation>拖动手柄，或方向键：副本数与列数    Esc：取消</translation>
    </message>
</context>
<context>
    <name>fabric::ui::BomModel</name>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>NIC</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Optic</source>
        <translation>光模块</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>线缆</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>激光器</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>机架</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>list</source>
        <translation>目录价</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 项</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <source>without unpriced lines</source>
        <translation>不含无价格的项</translation>
    </message>
    <message>
        <source>Price: %1, %2</source>
        <translation>价格：%1，%2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>部件号</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Price basis</source>
        <translation>价格依据</translation>
    </message>
    <message>
        <source>in the baseline only</source>
        <translation>仅在基准中</translation>
    </message>
    <message>
        <source>Used at: %1</source>
        <translation>用于：%1</translation>
    </message>
    <message>
        <source>Spares of the class, in per cent, rounded up for each line. Double-click to change.</source>
        <translation>该类别的备件百分比，每项向上取整。双击可更改。</translation>
    </message>
    <message>
        <source>Against the baseline; spares included in the total</source>
        <translation>与基准相比；合计含备件</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Spares %</source>
        <translation>备件 %</translation>
    </message>
    <message>
        <source>Δ qty</source>
        <translation>Δ 数量</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Between racks</source>
        <translation>机架之间</translation>
    </message>
    <message>
        <source>Between scalable units</source>
        <translation>可扩展单元之间</translation>
    </message>
    <message>
        <source>In no rack</source>
        <translation>不在机架中</translation>
    </message>
    <message>
        <source>Outside scalable units</source>
        <translation>可扩展单元之外</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>单价 %1</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合计 %1</translation>
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
        <translation>物料清单</translation>
    </message>
    <message>
        <source>Export the BOM</source>
        <translation>导出物料清单</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <source>Nothing to order yet. Place racks and systems, or start with the fabric wizard.</source>
        <translation>尚无可订购内容。请放置机架和系统，或从网络向导开始。</translation>
    </message>
    <message>
        <source>Counting parts…</source>
        <translation>正在统计部件…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>项目以只读方式打开</translation>
    </message>
    <message>
        <source>This class has no spares</source>
        <translation>此类别没有备件</translation>
    </message>
    <message>
        <source>Spares of %1, &quot;%2&quot;: %3</source>
        <translation>%1 的备件“%2”：%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no row in the BOM</source>
        <translation>物料清单中没有“%1”对应的行</translation>
    </message>
    <message>
        <source>Two shares of spares for one class, %1: &quot;%2&quot; and &quot;%3&quot;</source>
        <translation>同一类别有两个备件比例，%1：“%2”和“%3”</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>机架</translation>
    </message>
    <message>
        <source>Scalable unit</source>
        <translation>可扩展单元</translation>
    </message>
</context>
<context>
    <name>fabric::ui::CanvasHeader</name>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>%1 px/m</source>
        <translation>%1 px/m</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>%1 px/m, simplified</source>
        <translation>%1 px/m，简化</translation>
    </message>
    <message>
        <source>There is too much in view to draw it from nearer: zoom in</source>
        <translation>视图内容过多，无法详细绘制：请放大</translation>
    </message>
    <message>
        <source>Network cages of systems are at the rear</source>
        <translation>系统的网络插槽位于背面</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ColorMode</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Power density</source>
        <translation>功率密度</translation>
    </message>
    <message>
        <source>Fabric</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Port use</source>
        <translation>端口占用</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>fabric::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Commands, parts and settings    &gt; commands   @ devices   # parts   ! problems   : position</source>
        <translation>命令、部件和设置    &gt; 命令   @ 设备   # 部件   ! 问题   : 位置</translation>
    </message>
</context>
<context>
    <name>fabric::ui::CountTabBar</name>
    <message>
        <source>(being recomputed)</source>
        <translation>（正在重算）</translation>
    </message>
</context>
<context>
    <name>fabric::ui::DockRail</name>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
</context>
<context>
    <name>fabric::ui::Document</name>
    <message>
        <source>Variant %1 is locked; unlock it in the menu of its tab, or fork it</source>
        <translation>方案 %1 已锁定；请在其标签菜单中解锁，或派生新方案</translation>
    </message>
</context>
<context>
    <name>fabric::ui::FilterChipRow</name>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选条件</translation>
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
        <translation>%1 · %2 m / %3 m %4</translation>
    </message>
    <message>
        <source>of %1 m</source>
        <translation>/ %1 m</translation>
    </message>
    <message>
        <source>On drop</source>
        <translation>放下时</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>worked out on drop</source>
        <translation>放下时计算</translation>
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
        <translation>核心</translation>
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
        <translation>超距</translation>
    </message>
    <message>
        <source>0 – %1 kW</source>
        <translation>0 – %1 kW</translation>
    </message>
    <message>
        <source>Rack power</source>
        <translation>机架功耗</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 × %3 m · %Ln racks</source>
        <translation>
            <numerusform>%1 · %2 × %3 m · %Ln 个机架</numerusform>
        </translation>
    </message>
    <message>
        <source>ports at the rear</source>
        <translation>端口在背面</translation>
    </message>
    <message>
        <source>Empty rack</source>
        <translation>空机架</translation>
    </message>
    <message>
        <source>Compute rack</source>
        <translation>计算机架</translation>
    </message>
    <message>
        <source>Leaf rack</source>
        <translation>Leaf 机架</translation>
    </message>
    <message>
        <source>Spine rack</source>
        <translation>Spine 机架</translation>
    </message>
    <message>
        <source>Core rack</source>
        <translation>核心机架</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>机架</translation>
    </message>
    <message>
        <source>%1 of %2 kW</source>
        <translation>%1 / %2 kW</translation>
    </message>
    <message>
        <source>%1 of %2U</source>
        <translation>%1 / %2U</translation>
    </message>
    <message>
        <source>Ports in use</source>
        <translation>占用的端口</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>无问题</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>As in the baseline</source>
        <translation>与基准相同</translation>
    </message>
    <message>
        <source>Rail %1</source>
        <translation>轨道 %1</translation>
    </message>
    <message>
        <source>Pinned to front</source>
        <translation>固定在正面</translation>
    </message>
    <message>
        <source>Pinned to rear</source>
        <translation>固定在背面</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>类型 %1</translation>
    </message>
    <message>
        <source>0 – rack limit</source>
        <translation>0 – 机架上限</translation>
    </message>
</context>
<context>
    <name>fabric::ui::FloorScene</name>
    <message>
        <source>Row %1</source>
        <translation>%1 列</translation>
    </message>
</context>
<context>
    <name>fabric::ui::FloorView</name>
    <message>
        <source>Floor</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Select a rack or device to move</source>
        <translation>请选择要移动的机架或设备</translation>
    </message>
    <message>
        <source>The project is open read-only</source>
        <translation>项目以只读方式打开</translation>
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
        <translation>没有超距链路</translation>
    </message>
</context>
<context>
    <name>fabric::ui::HeadlineBar</name>
    <message>
        <source>Headline figures</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>范围：%1</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>更多指标</translation>
    </message>
    <message numerus="yes">
        <source>Problems: %Ln error(s)</source>
        <translation>
            <numerusform>问题：%Ln 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>same as the baseline</source>
        <translation>与基准相同</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>上升 %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>下降 %1</translation>
    </message>
    <message>
        <source>, better</source>
        <translation>，改善</translation>
    </message>
    <message>
        <source>, worse</source>
        <translation>，变差</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>fabric::ui::HistoryModel</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>Click to redo up to here</source>
        <translation>单击可重做到此处</translation>
    </message>
    <message>
        <source>The design is here</source>
        <translation>设计当前位于此处</translation>
    </message>
    <message>
        <source>Click to undo back to here</source>
        <translation>单击可撤销到此处</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Δ network power</source>
        <translation>Δ 网络功耗</translation>
    </message>
    <message>
        <source>Δ capex</source>
        <translation>Δ Capex</translation>
    </message>
    <message>
        <source>Δ problems</source>
        <translation>Δ 问题</translation>
    </message>
</context>
<context>
    <name>fabric::ui::HistoryPanel</name>
    <message>
        <source>Undo history</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>没有打开的项目。</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>项目以只读方式打开</translation>
    </message>
    <message>
        <source>The variant was not there yet</source>
        <translation>当时还没有此方案</translation>
    </message>
    <message>
        <source>The project had another catalog then</source>
        <translation>当时项目使用另一目录</translation>
    </message>
    <message>
        <source>%1 at the start</source>
        <translation>%1（开始时）</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>%1 之后</translation>
    </message>
    <message>
        <source>Fork %1</source>
        <translation>派生 %1</translation>
    </message>
    <message>
        <source>Fork variant from here</source>
        <translation>从此处派生方案</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>与当前比较</translation>
    </message>
    <message>
        <source>Variants are compared side by side: fork a variant from here first</source>
        <translation>方案并排比较：请先从此处派生方案</translation>
    </message>
    <message>
        <source>No step matches the filter.</source>
        <translation>没有符合筛选条件的步骤。</translation>
    </message>
</context>
<context>
    <name>fabric::ui::Inspector</name>
    <message>
        <source>Pin: keep showing these objects</source>
        <translation>固定：保持显示这些对象</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>项目以只读方式打开</translation>
    </message>
    <message>
        <source>Change medium to %1</source>
        <translation>将介质改为 %1</translation>
    </message>
    <message>
        <source>This value is entered, not computed</source>
        <translation>该值为输入值，不是计算得出的</translation>
    </message>
    <message>
        <source>Nothing here is computed</source>
        <translation>此处没有计算值</translation>
    </message>
</context>
<context>
    <name>fabric::ui::InspectorStack</name>
    <message>
        <source>Pin: keep showing these objects</source>
        <translation>固定：保持显示这些对象</translation>
    </message>
    <message>
        <source>Pinned Inspector</source>
        <translation>固定的检查器</translation>
    </message>
</context>
<context>
    <name>fabric::ui::LinkGroupsDialog</name>
    <message>
        <source>Link groups</source>
        <translation>链接设备组</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>按顺序</translation>
    </message>
    <message>
        <source>By rail</source>
        <translation>按轨道</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>均匀分布</translation>
    </message>
    <message>
        <source>All to all</source>
        <translation>全互连</translation>
    </message>
    <message>
        <source>Those that fit</source>
        <translation>适用的端口</translation>
    </message>
    <message>
        <source>By the media policy</source>
        <translation>按介质策略</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>将 %1 链接到 %2</translation>
    </message>
    <message>
        <source>Links a device</source>
        <translation>每台设备的链路数</translation>
    </message>
    <message>
        <source>Links a device and rail</source>
        <translation>每台设备每轨道的链路数</translation>
    </message>
    <message>
        <source>Links a pair of devices</source>
        <translation>每对设备的链路数</translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n 条链路</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modules</source>
        <translation>
            <numerusform>%n 个模块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cables</source>
        <translation>
            <numerusform>%n 根线缆</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>最长 %1</translation>
    </message>
    <message numerus="yes">
        <source>Make %n links</source>
        <translation>
            <numerusform>建立 %n 条链路</numerusform>
        </translation>
    </message>
    <message>
        <source>Ports, first side</source>
        <translation>端口（第一侧）</translation>
    </message>
    <message>
        <source>Ports, second side</source>
        <translation>端口（第二侧）</translation>
    </message>
</context>
<context>
    <name>fabric::ui::LinkTool</name>
    <message>
        <source>The project is open read-only</source>
        <translation>项目以只读方式打开</translation>
    </message>
    <message>
        <source>A link starts at a port, device or rack</source>
        <translation>链路须从端口、设备或机架开始</translation>
    </message>
    <message>
        <source>A port is linked to a port or a device</source>
        <translation>端口须链接到端口或设备</translation>
    </message>
    <message>
        <source>release to choose links</source>
        <translation>松开以选择链路</translation>
    </message>
    <message numerus="yes">
        <source>%n modules</source>
        <translation>
            <numerusform>%n 个模块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cables</source>
        <translation>
            <numerusform>%n 根线缆</numerusform>
        </translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>将 %1 链接到 %2</translation>
    </message>
    <message>
        <source>Release on a port or device: link    On a device from a device: choose links    Arrows, Enter: to a port, and link    Esc: cancel</source>
        <translation>在端口或设备上松开：链接    从设备到设备：选择链路    方向键、Enter：移到端口并链接    Esc：取消</translation>
    </message>
    <message>
        <source>Drag from port to port, device to device or rack to rack    Enter on a port: link from it    Esc: select</source>
        <translation>在端口、设备或机架之间拖动    在端口上按 Enter：从该端口链接    Esc：选择</translation>
    </message>
</context>
<context>
    <name>fabric::ui::LinksModel</name>
    <message>
        <source>Cable</source>
        <translation>线缆</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>Route m</source>
        <translation>路径 m</translation>
    </message>
    <message>
        <source>Order m</source>
        <translation>订购 m</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>传输距离</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 条链路</translation>
    </message>
    <message>
        <source>%1 m ordered</source>
        <translation>订购 %1 m</translation>
    </message>
    <message>
        <source>%1 over reach</source>
        <translation>%1 超距</translation>
    </message>
    <message>
        <source>Filter: %1&gt;10</source>
        <translation>筛选：%1&gt;10</translation>
    </message>
    <message>
        <source>Filter: %1:text</source>
        <translation>筛选：%1:text</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>线束</translation>
    </message>
    <message>
        <source>Label at A</source>
        <translation>A 端标签</translation>
    </message>
    <message>
        <source>Label at B</source>
        <translation>B 端标签</translation>
    </message>
    <message>
        <source>Margin dB</source>
        <translation>余量 dB</translation>
    </message>
</context>
<context>
    <name>fabric::ui::LinksPanel</name>
    <message>
        <source>Links</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Show the links of what is selected</source>
        <translation>显示所选对象的链路</translation>
    </message>
    <message>
        <source>Export the cable schedule</source>
        <translation>导出线缆表</translation>
    </message>
    <message>
        <source>No links yet. Press L and drag from port to port.</source>
        <translation>尚无链路。按 L 后从端口拖到端口。</translation>
    </message>
    <message>
        <source>No links at what is selected.</source>
        <translation>所选对象没有链路。</translation>
    </message>
    <message>
        <source>No link matches the filter.</source>
        <translation>没有符合筛选条件的链路。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Rack pair</source>
        <translation>机架对</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>线束</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Words, and terms by column: from:dgx-01 rack:a05 rate:400 route&gt;30 margin&lt;0.5 medium:om4</source>
        <translation>词语，或按列的条件：from:dgx-01 rack:a05 rate:400 route&gt;30 margin&lt;0.5 medium:om4</translation>
    </message>
</context>
<context>
    <name>fabric::ui::LoadingCard</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>fabric::ui::MainWindow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>BOM</source>
        <translation>物料清单</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Light or dark theme</source>
        <translation>浅色或深色主题</translation>
    </message>
    <message>
        <source>the largest already</source>
        <translation>已是最大</translation>
    </message>
    <message>
        <source>the smallest already</source>
        <translation>已是最小</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>a project keeps at least one variant</source>
        <translation>项目至少保留一个方案</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>%1[*] – Lightloom</source>
        <translation>%1[*] – Lightloom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1</translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <translation>未选择任何对象</translation>
    </message>
    <message>
        <source>select one thing</source>
        <translation>请只选择一个对象</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln objects</source>
        <translation>
            <numerusform>删除 %Ln 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Add row %1</source>
        <translation>添加 %1 列</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>Fork variant</source>
        <translation>派生方案</translation>
    </message>
    <message>
        <source>Rename variant to %1</source>
        <translation>将方案重命名为 %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>与 %1 比较</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>a project keeps at least one</source>
        <translation>项目至少保留一个</translation>
    </message>
    <message>
        <source>Delete variant %1</source>
        <translation>删除方案 %1</translation>
    </message>
    <message>
        <source>Move variant %1</source>
        <translation>移动方案 %1</translation>
    </message>
    <message>
        <source>Set as baseline</source>
        <translation>设为基准</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>派生</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>About Lightloom</source>
        <translation>关于 Lightloom</translation>
    </message>
    <message>
        <source>&lt;b&gt;Lightloom %1&lt;/b&gt;&lt;p&gt;Designs the interconnect fabric of AI data centers.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Catalog %2, %3 parts&lt;/p&gt;</source>
        <translation>&lt;b&gt;Lightloom %1&lt;/b&gt;&lt;p&gt;设计 AI 数据中心的互连网络。&lt;/p&gt;&lt;p&gt;自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。&lt;/p&gt;&lt;p&gt;目录 %2，%3 个部件&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Open elsewhere: %1. You see it read-only.</source>
        <translation>已在别处打开：%1。此处以只读方式显示。</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>未保存。%1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Lightloom projects (*.loom)</source>
        <translation>Lightloom 项目 (*.loom)</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 有未保存的更改。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>Export the bill of materials</source>
        <translation>导出物料清单</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Export the cable schedule</source>
        <translation>导出线缆表</translation>
    </message>
    <message>
        <source>Export the drawing</source>
        <translation>导出图纸</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved, %Ln steps</source>
        <translation>
            <numerusform>未保存，%Ln 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Cannot save</source>
        <translation>无法保存</translation>
    </message>
    <message>
        <source>a project without a file</source>
        <translation>没有文件的项目</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps of %1 were made after the last save, before the program ended.</source>
        <translation>
            <numerusform>%1 在上次保存之后、程序结束之前有 %Ln 步更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Lock variant %1</source>
        <translation>锁定方案 %1</translation>
    </message>
    <message>
        <source>Unlock variant %1</source>
        <translation>解锁方案 %1</translation>
    </message>
    <message>
        <source>Open example %1</source>
        <translation>打开示例 %1</translation>
    </message>
    <message>
        <source>Export BOM…</source>
        <translation>导出物料清单…</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Show what can be read</source>
        <translation>显示可读内容</translation>
    </message>
    <message>
        <source>A copy of what can be read of %1. Not as it was saved: %2. Check it before you rely on it.</source>
        <translation>这是 %1 可读部分的副本。与保存时不同：%2。使用前请核对。</translation>
    </message>
    <message>
        <source>Replace it, keeping a backup</source>
        <translation>替换并保留备份</translation>
    </message>
    <message>
        <source>Changes since %1 are not protected against a crash: %2</source>
        <translation>%1 之后的更改未受崩溃保护：%2</translation>
    </message>
    <message>
        <source>Import parts</source>
        <translation>导入部件</translation>
    </message>
    <message>
        <source>Catalog tables (*.csv)</source>
        <translation>目录表 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln tables of parts</source>
        <translation>
            <numerusform>导入 %Ln 个部件表</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1, work on %2 was left unsaved since %3. If the program there has ended, it can be restored.</source>
        <translation>在 %1 上，对 %2 的工作自 %3 起未保存。若该处程序已结束，可以恢复。</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>恢复副本</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>剪切 %1</translation>
    </message>
    <message numerus="yes">
        <source>Cut %Ln objects</source>
        <translation>
            <numerusform>剪切 %Ln 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>Link groups</source>
        <translation>链接设备组</translation>
    </message>
    <message>
        <source>select the devices or racks of both sides</source>
        <translation>请选择两侧的设备或机架</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>select racks or devices</source>
        <translation>请选择机架或设备</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>the clipboard holds no racks or devices</source>
        <translation>剪贴板中没有机架或设备</translation>
    </message>
    <message>
        <source>copy some first</source>
        <translation>请先复制</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>Array copy</source>
        <translation>阵列复制</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>there is no step to repeat</source>
        <translation>没有可重复的步骤</translation>
    </message>
    <message>
        <source>this step changed no design</source>
        <translation>此步骤未更改设计</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，在 %2 中</translation>
    </message>
    <message>
        <source>Repeated in %1</source>
        <translation>已在 %1 中重复</translation>
    </message>
    <message>
        <source>Did not fit: %1</source>
        <translation>不适用：%1</translation>
    </message>
    <message>
        <source>Face of the rack</source>
        <translation>机架朝向</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation>表格 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Parts and outline</source>
        <translation>部件和大纲</translation>
    </message>
    <message>
        <source>Written: %1, of the project as it was when the export began</source>
        <translation>已写出：%1（导出开始时的项目）</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写出 %1</translation>
    </message>
    <message>
        <source>%1 is read. The project in view has been changed since.</source>
        <translation>%1 已读取完毕。其间当前项目已被更改。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>正在保存 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Read own parts</source>
        <translation>读取自定义部件</translation>
    </message>
    <message>
        <source>there is no such variant</source>
        <translation>没有这个方案</translation>
    </message>
    <message>
        <source>%1 GPUs · %2 links · %3 network · %4 capex</source>
        <translation>%1 个 GPU · %2 条链路 · 网络 %3 · Capex %4</translation>
    </message>
    <message>
        <source>the selection was not grown</source>
        <translation>选择未曾扩大</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>数值由来</translation>
    </message>
    <message>
        <source>no figure is chosen</source>
        <translation>未选择指标</translation>
    </message>
    <message>
        <source>click one of the headline bar, or go to a value of the Inspector</source>
        <translation>请点击一项关键指标，或转到检查器中的某个值</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Restoring unsaved work</source>
        <translation>正在恢复未保存的工作</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Opening example %1</source>
        <translation>正在打开示例 %1</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Importing parts</source>
        <translation>正在导入部件</translation>
    </message>
    <message>
        <source>%1, not protected</source>
        <translation>%1，未受保护</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>预览…</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1：失败。%2</translation>
    </message>
    <message>
        <source>Project settings › %1</source>
        <translation>项目设置 › %1</translation>
    </message>
    <message>
        <source>no rack is selected</source>
        <translation>未选择机架</translation>
    </message>
    <message>
        <source>in the Floor view only</source>
        <translation>仅限平面视图</translation>
    </message>
    <message>
        <source>select devices, racks, modules or links</source>
        <translation>请选择设备、机架、模块或链路</translation>
    </message>
    <message>
        <source>Drawings (*.svg *.pdf *.png)</source>
        <translation>图纸 (*.svg *.pdf *.png)</translation>
    </message>
</context>
<context>
    <name>fabric::ui::MainWindowFrame</name>
    <message>
        <source>Commands, parts, devices</source>
        <translation>命令、部件、设备</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Problems, BOM, links</source>
        <translation>问题、物料清单、链路</translation>
    </message>
    <message>
        <source>Left dock</source>
        <translation>左停靠区</translation>
    </message>
    <message>
        <source>Right dock</source>
        <translation>右停靠区</translation>
    </message>
    <message>
        <source>Bottom dock</source>
        <translation>底部停靠区</translation>
    </message>
    <message>
        <source>Canvas alone</source>
        <translation>仅画布</translation>
    </message>
    <message>
        <source>%1, unsaved changes</source>
        <translation>%1，有未保存的更改</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭%1</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ManagePartsDialog</name>
    <message>
        <source>Manage parts</source>
        <translation>管理部件</translation>
    </message>
    <message>
        <source>Tables of your own are read from %1 for every project. Imported tables go with the project.</source>
        <translation>%1 中的自定义表用于所有项目。导入的表随项目保存。</translation>
    </message>
    <message>
        <source>Where the parts come from</source>
        <translation>部件来源</translation>
    </message>
    <message>
        <source>Import tables…</source>
        <translation>导入表…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>重新读取文件夹</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Catalog %1</source>
        <translation>目录 %1</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>本项目</translation>
    </message>
    <message>
        <source>Own folder</source>
        <translation>自定义文件夹</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1</source>
        <translation>无法创建文件夹：%1</translation>
    </message>
</context>
<context>
    <name>fabric::ui::MeasureTool</name>
    <message>
        <source>%1 along the trays, %2 to %3</source>
        <translation>沿桥架 %1，%2 至 %3</translation>
    </message>
    <message>
        <source>Trays</source>
        <translation>桥架</translation>
    </message>
    <message>
        <source>Drag, or arrows and Enter: measure    Shift: along or across only, or longer steps    Esc: clear, then select</source>
        <translation>拖动，或方向键与 Enter：测量    Shift：仅横向或纵向，或加大步长    Esc：清除，再次为选择</translation>
    </message>
</context>
<context>
    <name>fabric::ui::MediaDrop</name>
    <message>
        <source>They are so already</source>
        <translation>已是如此</translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n 条链路</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 to %2</source>
        <translation>将 %1 改为 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cages</source>
        <translation>
            <numerusform>%n 个插槽</numerusform>
        </translation>
    </message>
    <message>
        <source>Plug %1 into %2</source>
        <translation>将 %1 插入 %2</translation>
    </message>
    <message>
        <source>A cable goes onto a link or bundle</source>
        <translation>线缆须放到链路或线束上</translation>
    </message>
    <message>
        <source>A transceiver goes into a device, or onto a link or bundle</source>
        <translation>光模块须放到设备、链路或线束上</translation>
    </message>
</context>
<context>
    <name>fabric::ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
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
        <translation>%1 × 订购长度变化</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>fabric::ui::MovePlan</name>
    <message>
        <source>There is no row for some of the racks</source>
        <translation>部分机架没有可放置的列</translation>
    </message>
    <message>
        <source>Rack %1 has %2U free; %3 needs %4U</source>
        <translation>机架 %1 空闲 %2U；%3 需要 %4U</translation>
    </message>
    <message>
        <source>Rack %1 would draw up to %2 kW; its limit is %3 kW</source>
        <translation>机架 %1 最多将消耗 %2 kW；其上限为 %3 kW</translation>
    </message>
    <message>
        <source>Rack %1 would hold %2 kg; its limit is %3 kg</source>
        <translation>机架 %1 将承重 %2 kg；其上限为 %3 kg</translation>
    </message>
</context>
<context>
    <name>fabric::ui::MoveTool</name>
    <message>
        <source>The project is open read-only</source>
        <translation>项目以只读方式打开</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 已锁定</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>将 %1 移到 %2</translation>
    </message>
    <message>
        <source>A device stands in a rack</source>
        <translation>设备须放在机架中</translation>
    </message>
    <message numerus="yes">
        <source>Move %n devices</source>
        <translation>
            <numerusform>移动 %n 台设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n racks</source>
        <translation>
            <numerusform>%n 个机架</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n racks</source>
        <translation>
            <numerusform>移动 %n 个机架</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n racks</source>
        <translation>
            <numerusform>复制 %n 个机架</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>将 %1 复制到 %2</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n devices</source>
        <translation>
            <numerusform>复制 %n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 become %3</source>
        <translation>%1 × %2 变为 %3</translation>
    </message>
    <message>
        <source>Shift: copy    Ctrl: keep media    Alt: ignore snap    Arrows: one step, Shift: ten    Enter: place    Esc: cancel</source>
        <translation>Shift：复制    Ctrl：保留介质    Alt：不吸附    方向键：一步，Shift：十步    Enter：放置    Esc：取消</translation>
    </message>
</context>
<context>
    <name>fabric::ui::OutlineModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>fabric::ui::OutlinePanel</name>
    <message>
        <source>Outline of the design</source>
        <translation>设计大纲</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>项目以只读方式打开</translation>
    </message>
    <message>
        <source>Rename %1 objects</source>
        <translation>重命名 %1 个对象</translation>
    </message>
    <message>
        <source>%1 names for %2 objects: nothing was renamed</source>
        <translation>%1 个名称对应 %2 个对象：未重命名</translation>
    </message>
</context>
<context>
    <name>fabric::ui::PanTool</name>
    <message>
        <source>Drag: pan    Wheel: zoom    V: select</source>
        <translation>拖动：平移    滚轮：缩放    V：选择</translation>
    </message>
</context>
<context>
    <name>fabric::ui::PartCard</name>
    <message>
        <source>%1 est.</source>
        <comment>estimated figure</comment>
        <translation>%1 估</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>可信度：%1</translation>
    </message>
    <message>
        <source>Sources differ on %1: %2 is used, %3 says %4</source>
        <translation>%1 的来源不一致：采用 %2，%3 为 %4</translation>
    </message>
</context>
<context>
    <name>fabric::ui::PartsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>机架</translation>
    </message>
    <message>
        <source>Accelerators / systems</source>
        <translation>加速器／系统</translation>
    </message>
    <message>
        <source>NICs</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Transceivers</source>
        <translation>光模块</translation>
    </message>
    <message>
        <source>Cables &amp; fibre</source>
        <translation>电缆与光纤</translation>
    </message>
</context>
<context>
    <name>fabric::ui::PartsPanel</name>
    <message>
        <source>Search parts</source>
        <translation>搜索部件</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>管理…</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>仅收藏</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Search %1 parts</source>
        <translation>搜索 %1 个部件</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 个部件</translation>
    </message>
    <message>
        <source>Catalog %1 · %2 parts</source>
        <translation>目录 %1 · %2 个部件</translation>
    </message>
    <message>
        <source>In design</source>
        <translation>设计中</translation>
    </message>
    <message>
        <source>Only parts that the design uses</source>
        <translation>仅设计所用的部件</translation>
    </message>
    <message>
        <source>No part matches. Every word and every chip must fit.</source>
        <translation>没有匹配的部件。每个词和每个筛选条件都须符合。</translation>
    </message>
    <message>
        <source>No parts. Open or start a project to see its catalog.</source>
        <translation>没有部件。打开或新建项目即可查看其目录。</translation>
    </message>
    <message>
        <source>Catalog column</source>
        <translation>目录列</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>%1, such as &gt;=500</source>
        <translation>%1，例如 &gt;=500</translation>
    </message>
</context>
<context>
    <name>fabric::ui::PasteDialog</name>
    <message>
        <source>Paste special</source>
        <translation>选择性粘贴</translation>
    </message>
    <message numerus="yes">
        <source>%Ln racks</source>
        <translation>
            <numerusform>%Ln 个机架</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln 台设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links inside</source>
        <translation>
            <numerusform>%Ln 条内部链路</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links to the outside</source>
        <translation>
            <numerusform>%Ln 条对外链路</numerusform>
        </translation>
    </message>
    <message>
        <source>Next free numbers</source>
        <translation>下一空闲编号</translation>
    </message>
    <message>
        <source>As copied</source>
        <translation>与原件相同</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Device names by pattern</source>
        <translation>按模式命名设备</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>fabric::ui::PlaceTool</name>
    <message>
        <source>Add %1 in %2</source>
        <translation>在 %2 中添加 %1</translation>
    </message>
    <message>
        <source>Not on the floor</source>
        <translation>不在机房地面上</translation>
    </message>
    <message>
        <source>The project is open read-only</source>
        <translation>项目以只读方式打开</translation>
    </message>
    <message>
        <source>This part does not stand on the floor or in a rack</source>
        <translation>此部件不能放在地面或机架中</translation>
    </message>
    <message>
        <source>There is no row to stand in</source>
        <translation>没有可放置的列</translation>
    </message>
    <message>
        <source>A device stands in a rack</source>
        <translation>设备须放在机架中</translation>
    </message>
    <message>
        <source>Click or Enter: place    Arrows: move    Alt: ignore snap    Esc: cancel</source>
        <translation>单击或 Enter：放置    方向键：移动    Alt：不吸附    Esc：取消</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ProblemsModel</name>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1
Rule: %2
Source: %3</source>
        <translation>%1
规则：%2
来源：%3</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>快速修复</translation>
    </message>
    <message>
        <source>%1 (waived: %2)</source>
        <translation>%1（已豁免：%2）</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>…以及另外 %1 项</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation>没有符合筛选条件的问题。</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>豁免…</translation>
    </message>
    <message>
        <source>Accept the selected problems for a reason. They stay in the list and count no more.</source>
        <translation>注明理由后豁免所选问题。它们保留在列表中，但不再计数。</translation>
    </message>
    <message>
        <source>%1 waived</source>
        <translation>%1 项已豁免</translation>
    </message>
    <message>
        <source>Accepted for a reason; not counted</source>
        <translation>已注明理由豁免；不计数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>项目以只读方式打开</translation>
    </message>
    <message>
        <source>A problem is waived for a reason: say why it may stay</source>
        <translation>豁免问题需要理由：请说明为何可以保留</translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation>豁免 %1</translation>
    </message>
    <message>
        <source>Waive %1 problems</source>
        <translation>豁免 %1 个问题</translation>
    </message>
    <message>
        <source>Take waiver back</source>
        <translation>撤销豁免</translation>
    </message>
    <message>
        <source>Select the problems to waive first</source>
        <translation>请先选择要豁免的问题</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>Why may this stay as it is?</source>
        <translation>为什么可以保持现状？</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ProjectSession</name>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Restoring unsaved work</source>
        <translation>正在恢复未保存的工作</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>正在保存 %1</translation>
    </message>
    <message>
        <source>The program was asked to end</source>
        <translation>程序被要求退出</translation>
    </message>
</context>
<context>
    <name>fabric::ui::PropertyGrid</name>
    <message>
        <source>Why this number</source>
        <translation>数值由来</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>%1 的由来</translation>
    </message>
</context>
<context>
    <name>fabric::ui::RecoveryDialog</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Unsaved work on %1</source>
        <translation>%1 的未保存工作</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps were made after the last save, the last on %1.</source>
        <translation>
            <numerusform>上次保存之后有 %Ln 个步骤，最后一步在 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier ones are not listed; they are restored as well.</source>
        <translation>
            <numerusform>之前的 %Ln 个步骤未列出，也会一并恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ReplaceDialog</name>
    <message>
        <source>Replace part</source>
        <translation>替换部件</translation>
    </message>
    <message numerus="yes">
        <source>%n racks become</source>
        <translation>
            <numerusform>%n 个机架替换为</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices become</source>
        <translation>
            <numerusform>%n 台设备替换为</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message numerus="yes">
        <source>Kept: position, name, role and %n links</source>
        <translation>
            <numerusform>保留：位置、名称、角色和 %n 条链路</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: position, name, everything inside and its links</source>
        <translation>保留：位置、名称、内部全部对象及其链路</translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n links get other media</source>
        <translation>
            <numerusform>更改：%n 条链路改用其他介质</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n links</source>
        <translation>
            <numerusform>丢失：%n 条链路</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n modules that do not fit</source>
        <translation>
            <numerusform>丢失：%n 个不匹配的模块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– and %n more reasons</source>
        <translation>
            <numerusform>– 及另外 %n 个原因</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>将 %1 替换为 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n modules become</source>
        <translation>
            <numerusform>%n 个模块替换为</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links get</source>
        <translation>
            <numerusform>%n 条链路改用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n links, between the same ports</source>
        <translation>
            <numerusform>保留：相同端口之间的 %n 条链路</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1 × %2 become %3</source>
        <translation>更改：%1 × %2 变为 %3</translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n cables</source>
        <translation>
            <numerusform>丢失：%n 根线缆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n modules</source>
        <translation>
            <numerusform>丢失：%n 个模块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n fixed lengths</source>
        <translation>
            <numerusform>丢失：%n 个固定长度</numerusform>
        </translation>
    </message>
    <message>
        <source>module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>线缆</translation>
    </message>
</context>
<context>
    <name>fabric::ui::RulesDialog</name>
    <message>
        <source>Rules and their sources</source>
        <translation>规则及其来源</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>fabric::ui::SavePath</name>
    <message>
        <source>%1 is there already. Do you want to replace it?</source>
        <translation>%1 已存在。要替换它吗?</translation>
    </message>
</context>
<context>
    <name>fabric::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>fabric::ui::SelectTool</name>
    <message>
        <source>Click: select    Ctrl: add or remove    Alt: one level up    Drag: move, or box    Space: pan</source>
        <translation>单击：选择    Ctrl：增减选择    Alt：上一级    拖动：移动或框选    空格：平移</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Command or key</source>
        <translation>命令或按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>All to default</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>By default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>%1 is in use for %2, which would lose it.</source>
        <translation>%1 已用于 %2，设置后 %2 将失去它。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>改用于此</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ShownLinks</name>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Front-end</source>
        <translation>前端</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理</translation>
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
        <translation>%1：采用 %2，%3 为 %4</translation>
    </message>
    <message>
        <source>Sources of %1</source>
        <translation>%1 的来源</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>项</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Catalog row</source>
        <translation>目录行</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Show among the parts</source>
        <translation>在部件中显示</translation>
    </message>
    <message>
        <source>Double-click shows a part among the parts; the menu of a row opens its source.</source>
        <translation>双击在部件中显示；行菜单可打开其来源。</translation>
    </message>
</context>
<context>
    <name>fabric::ui::StartCard</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Drag a rack here</source>
        <translation>将机架拖到此处</translation>
    </message>
    <message>
        <source>from Parts on the left, or begin with</source>
        <translation>从左侧部件中拖入，或从以下开始</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>打开项目…</translation>
    </message>
</context>
<context>
    <name>fabric::ui::TableDelegate</name>
    <message>
        <source>Fit columns to contents</source>
        <translation>列宽适应内容</translation>
    </message>
</context>
<context>
    <name>fabric::ui::TablePage</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>筛选%1</translation>
    </message>
    <message>
        <source>%1 rows are selected; %2 at most can be copied. Filter them, or export the whole table.</source>
        <translation>已选择 %1 行；最多可复制 %2 行。请筛选，或导出整个表。</translation>
    </message>
</context>
<context>
    <name>fabric::ui::TaskCells</name>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ cancels it and leaves everything as it was</source>
        <translation>✕ 取消，一切保持原状</translation>
    </message>
    <message>
        <source>Click for the list</source>
        <translation>单击查看列表</translation>
    </message>
    <message>
        <source>%1, %2 s left</source>
        <translation>%1，剩余 %2 秒</translation>
    </message>
    <message>
        <source>Figures of an earlier design; F7 computes them</source>
        <translation>数值来自较早的设计；按 F7 重新计算</translation>
    </message>
    <message>
        <source>✕ gives it up; the figures stay those of an earlier design</source>
        <translation>✕ 放弃计算；数值仍为较早设计的数值</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Cancel: %1, %2 %</source>
        <translation>取消：%1，%2 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln links recomputed in %1 ms</source>
        <translation>
            <numerusform>%1 ms 内重新计算 %Ln 条链路</numerusform>
        </translation>
    </message>
    <message>
        <source>Routes and sums</source>
        <translation>路由与汇总</translation>
    </message>
    <message>
        <source>Paths and cuts</source>
        <translation>路径与割集</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>物料清单</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2%</translation>
    </message>
</context>
<context>
    <name>fabric::ui::TopologyHeader</name>
    <message>
        <source>Tiers</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Rails</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Scalable unit</source>
        <translation>可扩展单元</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>机架</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>环形</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Count, reach</source>
        <translation>数量、传输距离</translation>
    </message>
    <message>
        <source>Worst only</source>
        <translation>仅最紧张的</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>fabric::ui::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>尚无设备</translation>
    </message>
    <message>
        <source>Place systems and switches on the floor (Ctrl+1); their tiers and links appear here</source>
        <translation>在平面上放置系统和交换机（Ctrl+1）；其层级和链路将显示在此</translation>
    </message>
    <message>
        <source>Drag: pan    Wheel: zoom    V: select</source>
        <translation>拖动：平移    滚轮：缩放    V：选择</translation>
    </message>
    <message>
        <source>Release on a card: link the two    Esc: cancel</source>
        <translation>在卡片上松开：链接两者    Esc：取消</translation>
    </message>
    <message>
        <source>Click: select    Double-click: open or close    Shift+click two cards: trace</source>
        <translation>单击：选择    双击：展开或折叠    Shift+单击两张卡片：追踪</translation>
    </message>
    <message>
        <source>Click: select    Double-click: open or close    Shift+click two cards: trace    Drag card to card: link</source>
        <translation>单击：选择    双击：展开或折叠    Shift+单击两张卡片：追踪    卡片间拖动：链接</translation>
    </message>
    <message>
        <source>Shift+click or Shift+Enter on a second card: trace all shortest paths    Esc: cancel</source>
        <translation>在第二张卡片上 Shift+单击或 Shift+Enter：追踪所有最短路径    Esc：取消</translation>
    </message>
</context>
<context>
    <name>fabric::ui::TraceTool</name>
    <message>
        <source>A path leads from device to device</source>
        <translation>路径须从设备到设备</translation>
    </message>
    <message>
        <source>No links lead from %1 to %2</source>
        <translation>从 %1 到 %2 没有链路</translation>
    </message>
    <message numerus="yes">
        <source>%n hops</source>
        <translation>
            <numerusform>%n 跳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links on all shortest ways</source>
        <translation>
            <numerusform>所有最短路径上 %n 条链路</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%2 of cable, %3 µs one way</source>
        <translation>线缆 %1%2，单向 %3 µs</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>最短路径</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Click the far end, or arrows and Enter    Esc: clear, then select</source>
        <translation>单击另一端，或方向键与 Enter    Esc：清除，再次为选择</translation>
    </message>
    <message>
        <source>Click the first device, or arrows and Enter    Esc: select</source>
        <translation>单击第一台设备，或方向键与 Enter    Esc：选择</translation>
    </message>
</context>
<context>
    <name>fabric::ui::VariantTabBar</name>
    <message>
        <source>baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Variant name</source>
        <translation>方案名称</translation>
    </message>
</context>
<context>
    <name>fabric::ui::VariantTabs</name>
    <message>
        <source>Fork the active variant</source>
        <translation>派生当前方案</translation>
    </message>
    <message>
        <source>All variants</source>
        <translation>全部方案</translation>
    </message>
</context>
<context>
    <name>fabric::ui::WhyCard</name>
    <message>
        <source>Open sources</source>
        <translation>打开来源</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>%1 的由来</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
</context>
<context>
    <name>fabric::ui::WhyPopup</name>
    <message>
        <source> est.</source>
        <translation> 估</translation>
    </message>
    <message>
        <source> (not verified)</source>
        <translation> (未核实)</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年 %1 次</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source> est., not verified</source>
        <translation> 估，未核实</translation>
    </message>
    <message>
        <source> by specification</source>
        <translation> 按规格</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ZoomLevel</name>
    <message>
        <source>Hall</source>
        <translation>机房</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>机架</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Designs the interconnect fabric of AI data centers.</source>
        <translation>设计 AI 数据中心的互连网络。</translation>
    </message>
    <message>
        <source>Project to open</source>
        <translation>要打开的项目</translation>
    </message>
    <message>
        <source>Your own parts were not taken. %1</source>
        <translation>自定义部件未载入。%1</translation>
    </message>
</context>
</TS>
