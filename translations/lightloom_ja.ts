<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>新規プロジェクト(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Export &amp;BOM…</source>
        <translation>部品表をエクスポート(&amp;B)…</translation>
    </message>
    <message>
        <source>Write the bill of materials as a table</source>
        <translation>部品表を表形式で書き出す</translation>
    </message>
    <message>
        <source>Export &amp;cable schedule…</source>
        <translation>ケーブル表をエクスポート(&amp;C)…</translation>
    </message>
    <message>
        <source>Export &amp;drawing…</source>
        <translation>図面をエクスポート(&amp;D)…</translation>
    </message>
    <message>
        <source>Write the floor as SVG or PNG</source>
        <translation>フロアを SVG または PNG で書き出す</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移動(&amp;M)</translation>
    </message>
    <message>
        <source>Move the selection with the arrow keys</source>
        <translation>選択対象を矢印キーで移動</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前の変更(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Lock or unlock</source>
        <translation>ロック／ロック解除(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;all racks</source>
        <translation>すべてのラックを選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select n&amp;othing</source>
        <translation>選択を解除(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>全体を表示(&amp;A)</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>選択範囲を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Closer level</source>
        <translation>一段階拡大(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Farther level</source>
        <translation>一段階縮小(&amp;F)</translation>
    </message>
    <message>
        <source>Front or &amp;rear</source>
        <translation>前面／背面(&amp;R)</translation>
    </message>
    <message>
        <source>Draw racks from the other side</source>
        <translation>ラックを反対側から描画</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>部品(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>インスペクター(&amp;I)</translation>
    </message>
    <message>
        <source>Ta&amp;bles</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>Canvas al&amp;one</source>
        <translation>キャンバスのみ(&amp;O)</translation>
    </message>
    <message>
        <source>Follow the s&amp;ystem</source>
        <translation>システムに合わせる(&amp;Y)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>テーマ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>ハイコントラスト(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>拡大(&amp;L)</translation>
    </message>
    <message>
        <source>Interfac&amp;e scale</source>
        <translation>表示倍率(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>縮小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>挿入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Row of racks</source>
        <translation>ラック列(&amp;R)</translation>
    </message>
    <message>
        <source>Add an empty row behind the last</source>
        <translation>最後の列の後ろに空の列を追加</translation>
    </message>
    <message>
        <source>&amp;Select tool</source>
        <translation>選択ツール(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pan tool</source>
        <translation>手のひらツール(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>解析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Check design</source>
        <translation>設計をチェック(&amp;C)</translation>
    </message>
    <message>
        <source>Show the problems of the whole design</source>
        <translation>設計全体の問題を表示</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>次の問題(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>前の問題(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Why this number…</source>
        <translation>数値の根拠(&amp;W)…</translation>
    </message>
    <message>
        <source>Va&amp;riants</source>
        <translation>バリアント(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Fork variant</source>
        <translation>バリアントを分岐(&amp;F)</translation>
    </message>
    <message>
        <source>Start a new variant from the one in view</source>
        <translation>表示中のバリアントから新しいバリアントを作成</translation>
    </message>
    <message>
        <source>&amp;Rename variant</source>
        <translation>バリアント名の変更(&amp;R)</translation>
    </message>
    <message>
        <source>Set as &amp;baseline</source>
        <translation>ベースラインに設定(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Delete variant</source>
        <translation>バリアントを削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>Find any command, part or device</source>
        <translation>コマンド、部品、デバイスを検索</translation>
    </message>
    <message>
        <source>Search &amp;parts</source>
        <translation>部品を検索(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Filter the table</source>
        <translation>表を絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>To the &amp;Inspector</source>
        <translation>インスペクターへ(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>See and change the keys of every command</source>
        <translation>全コマンドのキーを確認・変更</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Rules and their sources</source>
        <translation>ルールと出典(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;About Lightloom</source>
        <translation>Lightloom について(&amp;A)</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>システムに合わせる(&amp;Y)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Import &amp;parts…</source>
        <translation>部品をインポート(&amp;P)…</translation>
    </message>
    <message>
        <source>Take catalog tables of your own into the project</source>
        <translation>独自のカタログ表をプロジェクトに取り込む</translation>
    </message>
    <message>
        <source>F&amp;loor</source>
        <translation>フロア(&amp;L)</translation>
    </message>
    <message>
        <source>Where everything stands</source>
        <translation>すべての配置</translation>
    </message>
    <message>
        <source>&amp;Topology</source>
        <translation>トポロジー(&amp;Y)</translation>
    </message>
    <message>
        <source>How everything is linked</source>
        <translation>すべての接続</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected racks or devices with the links between them</source>
        <translation>選択したラックまたはデバイスを相互のリンクごとコピー</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Paste &amp;special…</source>
        <translation>形式を選択して貼り付け(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose which links and names the copies have</source>
        <translation>コピーに付けるリンクと名前を選ぶ</translation>
    </message>
    <message>
        <source>Dupl&amp;icate beside</source>
        <translation>隣に複製(&amp;B)</translation>
    </message>
    <message>
        <source>Arra&amp;y copy…</source>
        <translation>配列コピー(&amp;Y)…</translation>
    </message>
    <message>
        <source>Copy the selection along and across rows</source>
        <translation>選択対象を列に沿って、また複数の列にコピー</translation>
    </message>
    <message>
        <source>R&amp;eplace part…</source>
        <translation>部品を交換(&amp;E)…</translation>
    </message>
    <message>
        <source>Another part in the place of the selected ones; links stay where they can</source>
        <translation>選択した部品を別の部品に置き換え、可能なリンクは維持</translation>
    </message>
    <message>
        <source>Lin&amp;k groups…</source>
        <translation>グループをリンク(&amp;K)…</translation>
    </message>
    <message>
        <source>Link the selected devices or racks with each other</source>
        <translation>選択したデバイスまたはラックを相互にリンク</translation>
    </message>
    <message>
        <source>&amp;Link tool</source>
        <translation>リンクツール(&amp;L)</translation>
    </message>
    <message>
        <source>Drag from port to port, device to device or rack to rack</source>
        <translation>ポート間、デバイス間、ラック間をドラッグ</translation>
    </message>
    <message>
        <source>&amp;Measure tool</source>
        <translation>計測ツール(&amp;M)</translation>
    </message>
    <message>
        <source>Drag to measure distances and the way along the trays</source>
        <translation>ドラッグして距離とトレイ沿いの経路長を計測</translation>
    </message>
    <message>
        <source>Trace pat&amp;h</source>
        <translation>経路を追跡(&amp;H)</translation>
    </message>
    <message>
        <source>Click two devices for hops, length and latency between them</source>
        <translation>2 つのデバイスをクリックして、間のホップ数、長さ、遅延を表示</translation>
    </message>
    <message>
        <source>Re&amp;peat last step in others</source>
        <translation>最後のステップを他でも実行(&amp;P)</translation>
    </message>
    <message>
        <source>Make the last change in the other variants too, where it fits</source>
        <translation>最後の変更を、適合する他のバリアントにも適用</translation>
    </message>
    <message>
        <source>Apply &amp;quick fix</source>
        <translation>クイック修正を適用(&amp;Q)</translation>
    </message>
    <message>
        <source>Mend the current problem the way its button says</source>
        <translation>現在の問題をボタンに示された方法で修正します</translation>
    </message>
    <message>
        <source>Wai&amp;ve problems…</source>
        <translation>問題を容認(&amp;V)…</translation>
    </message>
    <message>
        <source>Accept the selected problems for a reason</source>
        <translation>選択した問題を理由を付けて容認します</translation>
    </message>
    <message>
        <source>Select all e&amp;qual parts</source>
        <translation>同じ部品をすべて選択(&amp;Q)</translation>
    </message>
    <message>
        <source>Everything of the same type as the selection</source>
        <translation>選択と同じ種類のものすべて</translation>
    </message>
    <message>
        <source>&amp;Grow selection</source>
        <translation>選択範囲を拡大(&amp;G)</translation>
    </message>
    <message>
        <source>From port to device, rack, scalable unit and fabric</source>
        <translation>ポートからデバイス、ラック、スケーラブルユニット、ファブリックへ</translation>
    </message>
    <message>
        <source>S&amp;hrink selection</source>
        <translation>選択範囲を縮小(&amp;H)</translation>
    </message>
    <message>
        <source>Back to what was selected before growing</source>
        <translation>拡大前の選択に戻す</translation>
    </message>
    <message>
        <source>As the canvas</source>
        <translation>キャンバスに合わせる</translation>
    </message>
    <message>
        <source>Face of the rac&amp;k</source>
        <translation>ラックの面(&amp;K)</translation>
    </message>
    <message>
        <source>Always front</source>
        <translation>常に前面</translation>
    </message>
    <message>
        <source>Always rear</source>
        <translation>常に背面</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>ホール</translation>
    </message>
    <message>
        <source>Zoom le&amp;vel</source>
        <translation>ズームレベル(&amp;V)</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>レイヤー(&amp;J)</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Front-end</source>
        <translation>フロントエンド</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Scale-up</source>
        <translation>スケールアップ</translation>
    </message>
    <message>
        <source>Passive copper</source>
        <translation>パッシブ銅線</translation>
    </message>
    <message>
        <source>Active copper</source>
        <translation>アクティブ銅線</translation>
    </message>
    <message>
        <source>Multimode fibre</source>
        <translation>マルチモードファイバー</translation>
    </message>
    <message>
        <source>Single-mode fibre</source>
        <translation>シングルモードファイバー</translation>
    </message>
    <message>
        <source>CPO fibre</source>
        <translation>CPO ファイバー</translation>
    </message>
    <message>
        <source>Trays</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Aisles</source>
        <translation>通路</translation>
    </message>
    <message>
        <source>Aisle containment</source>
        <translation>アイルコンテインメント</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>Locator</source>
        <translation>全体図</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Colo&amp;ur</source>
        <translation>色(&amp;U)</translation>
    </message>
    <message>
        <source>Power density</source>
        <translation>電力密度</translation>
    </message>
    <message>
        <source>Fabric</source>
        <translation>ファブリック</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>レール</translation>
    </message>
    <message>
        <source>Scalable unit</source>
        <translation>スケーラブルユニット</translation>
    </message>
    <message>
        <source>Port use</source>
        <translation>ポート使用率</translation>
    </message>
    <message>
        <source>Changes against baseline</source>
        <translation>ベースラインからの変更</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>スナップ(&amp;N)</translation>
    </message>
    <message>
        <source>Snap to positions, edges and grid; Alt while dragging: no snapping</source>
        <translation>位置、端、グリッドにスナップ。ドラッグ中に Alt：スナップなし</translation>
    </message>
    <message>
        <source>Differences in the figure&apos;s own unit</source>
        <translation>差を指標自身の単位で表示</translation>
    </message>
    <message>
        <source>Hea&amp;dline</source>
        <translation>主要指標(&amp;D)</translation>
    </message>
    <message>
        <source>Bandwidth, power and cost per GPU</source>
        <translation>帯域幅、電力、コストを GPU あたりで表示</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>初期設定に戻す</translation>
    </message>
    <message>
        <source>Explain the chosen figure of the headline bar or of the Inspector</source>
        <translation>選んだ主要指標またはインスペクターの値を説明</translation>
    </message>
    <message>
        <source>&amp;Lock or unlock variant</source>
        <translation>バリアントをロック／ロック解除(&amp;L)</translation>
    </message>
    <message>
        <source>A locked variant takes no changes</source>
        <translation>ロックしたバリアントは変更できません</translation>
    </message>
    <message>
        <source>Variant &amp;1</source>
        <translation>バリアント &amp;1</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>Variant &amp;2</source>
        <translation>バリアント &amp;2</translation>
    </message>
    <message>
        <source>Variant &amp;3</source>
        <translation>バリアント &amp;3</translation>
    </message>
    <message>
        <source>Variant &amp;4</source>
        <translation>バリアント &amp;4</translation>
    </message>
    <message>
        <source>Variant &amp;5</source>
        <translation>バリアント &amp;5</translation>
    </message>
    <message>
        <source>Variant &amp;6</source>
        <translation>バリアント &amp;6</translation>
    </message>
    <message>
        <source>Variant &amp;7</source>
        <translation>バリアント &amp;7</translation>
    </message>
    <message>
        <source>Variant &amp;8</source>
        <translation>バリアント &amp;8</translation>
    </message>
    <message>
        <source>Variant &amp;9</source>
        <translation>バリアント &amp;9</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>次の領域(&amp;N)</translation>
    </message>
    <message>
        <source>Give the keyboard to the next part of the window</source>
        <translation>キーボードフォーカスをウィンドウの次の部分へ移す</translation>
    </message>
    <message>
        <source>P&amp;revious region</source>
        <translation>前の領域(&amp;R)</translation>
    </message>
    <message>
        <source>Lay out in tiers</source>
        <translation>階層に配置</translation>
    </message>
    <message>
        <source>Cards of one group in one column</source>
        <translation>同じグループのカードを 1 列に</translation>
    </message>
    <message>
        <source>Diagra&amp;m</source>
        <translation>ダイアグラム(&amp;M)</translation>
    </message>
    <message>
        <source>Lay out by rails</source>
        <translation>レールごとに配置</translation>
    </message>
    <message>
        <source>One column a rail, with the leaves that serve it</source>
        <translation>レールごとに 1 列、担当リーフとともに</translation>
    </message>
    <message>
        <source>Lay out in a ring</source>
        <translation>リング状に配置</translation>
    </message>
    <message>
        <source>Groups in a ring: dragonfly+ and full mesh</source>
        <translation>グループをリング状に配置：Dragonfly+ とフルメッシュ</translation>
    </message>
    <message>
        <source>Lay out in a grid</source>
        <translation>格子状に配置</translation>
    </message>
    <message>
        <source>A folded grid: torus</source>
        <translation>折りたたみ格子：トーラス</translation>
    </message>
    <message>
        <source>Group by scalable unit</source>
        <translation>スケーラブルユニットでまとめる</translation>
    </message>
    <message>
        <source>Group by pod</source>
        <translation>ポッドでまとめる</translation>
    </message>
    <message>
        <source>Group by rail</source>
        <translation>レールでまとめる</translation>
    </message>
    <message>
        <source>Group by plane</source>
        <translation>プレーンでまとめる</translation>
    </message>
    <message>
        <source>Group by rack</source>
        <translation>ラックでまとめる</translation>
    </message>
    <message>
        <source>Group by model</source>
        <translation>機種でまとめる</translation>
    </message>
    <message>
        <source>Label every line</source>
        <translation>すべての線にラベル</translation>
    </message>
    <message>
        <source>Count, medium and longest route beside the lines</source>
        <translation>線のそばに本数、媒体、最長経路を表示</translation>
    </message>
    <message>
        <source>Label the worst lines only</source>
        <translation>最も厳しい線だけにラベル</translation>
    </message>
    <message>
        <source>Label no line</source>
        <translation>線のラベルなし</translation>
    </message>
    <message>
        <source>Show the bisection cut</source>
        <translation>二分割カットを表示</translation>
    </message>
    <message>
        <source>Show links of endpoints</source>
        <translation>エンドポイントのリンクを表示</translation>
    </message>
    <message>
        <source>Zoom to 25 %</source>
        <translation>25 % に拡大縮小</translation>
    </message>
    <message>
        <source>Zoom to 50 %</source>
        <translation>50 % に拡大縮小</translation>
    </message>
    <message>
        <source>Zoom to 75 %</source>
        <translation>75 % に拡大縮小</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>100 % に拡大縮小</translation>
    </message>
    <message>
        <source>Zoom to 150 %</source>
        <translation>150 % に拡大縮小</translation>
    </message>
    <message>
        <source>Zoom to 200 %</source>
        <translation>200 % に拡大縮小</translation>
    </message>
    <message>
        <source>Rack power from 0 to 50 kW</source>
        <translation>ラック電力 0 ～ 50 kW</translation>
    </message>
    <message>
        <source>Rack power from 0 to the limit of each rack</source>
        <translation>ラック電力 0 ～ 各ラックの上限</translation>
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
        <translation>設計全体</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 件</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{length_m} m over {cable}, which reaches {reach_m} m</source>
        <translation>{cable} で {length_m} m、到達距離は {reach_m} m</translation>
    </message>
    <message>
        <source>{length_m} m over {cable} leave little of its reach of {reach_m} m</source>
        <translation>{cable} で {length_m} m、到達距離 {reach_m} m に対する余裕がわずか</translation>
    </message>
    <message>
        <source>{module} does not go into the cage of {device}: {reason}</source>
        <translation>{module} は {device} のケージに入りません：{reason}</translation>
    </message>
    <message>
        <source>{cable} does not go into the cage of {device}: {reason}</source>
        <translation>{cable} は {device} のケージに入りません：{reason}</translation>
    </message>
    <message>
        <source>{module} does not serve the ports of {device}: {reason}</source>
        <translation>{module} は {device} のポートに対応しません：{reason}</translation>
    </message>
    <message>
        <source>{cable} does not serve the ports of {device}: {reason}</source>
        <translation>{cable} は {device} のポートに対応しません：{reason}</translation>
    </message>
    <message>
        <source>{a} and {b} are not joined by {cable}: {reason}</source>
        <translation>{a} と {b} は {cable} では接続できません：{reason}</translation>
    </message>
    <message>
        <source>{a} and {b} do not talk to each other: {reason}</source>
        <translation>{a} と {b} は通信できません：{reason}</translation>
    </message>
    <message>
        <source>{module} does not work in {device}: {reason}</source>
        <translation>{module} は {device} では動作しません：{reason}</translation>
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
        <translation>リンクの端がデバイスのポート数 {ports} を超えたポートにあります</translation>
    </message>
    <message>
        <source>{fabric}, {tier}: pairs of switches have {least} to {most} links, switches {fewest_peers} to {most_peers} neighbours</source>
        <translation>{fabric}、{tier}：スイッチ対のリンク数は {least}～{most}、スイッチの隣接数は {fewest_peers}～{most_peers}</translation>
    </message>
    <message>
        <source>A device stands outside the {rack_u}U of its rack</source>
        <translation>デバイスがラックの {rack_u}U の外にあります</translation>
    </message>
    <message>
        <source>In a rack, {reason}</source>
        <translation>ラック内：{reason}</translation>
    </message>
    <message>
        <source>Up to {power_w} W in a rack for {limit_w} W</source>
        <translation>上限 {limit_w} W のラックに最大 {power_w} W</translation>
    </message>
    <message>
        <source>{weight_kg} kg in a rack for {limit_kg} kg</source>
        <translation>上限 {limit_kg} kg のラックに {weight_kg} kg</translation>
    </message>
    <message>
        <source>The {at} switches are oversubscribed {ratio} to 1, over {limit} to 1</source>
        <translation>{at} スイッチのオーバーサブスクリプションは {ratio} : 1 で、上限 {limit} : 1 を超えています</translation>
    </message>
    <message>
        <source>{part}: not verified: {fields}</source>
        <translation>{part}：未検証：{fields}</translation>
    </message>
    <message>
        <source>{part}: {field} is {used}; another source ({source}) says {other}</source>
        <translation>{part}：{field} は {used}。別の出典（{source}）では {other}</translation>
    </message>
    <message>
        <source>A fibre ends in an empty cage of {device}</source>
        <translation>ファイバーの端が {device} の空のケージにあります</translation>
    </message>
    <message>
        <source>No route is known for {cable}</source>
        <translation>{cable} の経路が不明です</translation>
    </message>
    <message>
        <source>A cable fixed at {cable_m} m is shorter than its route of {length_m} m</source>
        <translation>{cable_m} m に固定されたケーブルが経路長 {length_m} m より短くなっています</translation>
    </message>
    <message>
        <source>Choose media of longer reach, or move the racks closer</source>
        <translation>到達距離の長い媒体を選ぶか、ラックを近づける</translation>
    </message>
    <message>
        <source>Choose media of longer reach if the route may still grow</source>
        <translation>経路が延びる可能性があれば、到達距離の長い媒体を選ぶ</translation>
    </message>
    <message>
        <source>Choose a module or cable made for this cage</source>
        <translation>このケージ用のモジュールまたはケーブルを選ぶ</translation>
    </message>
    <message>
        <source>Use modules of one kind at both ends</source>
        <translation>両端に同じ種類のモジュールを使う</translation>
    </message>
    <message>
        <source>Choose a cable for these modules</source>
        <translation>これらのモジュール用のケーブルを選ぶ</translation>
    </message>
    <message>
        <source>Connect the link to a free port</source>
        <translation>リンクを空きポートに接続する</translation>
    </message>
    <message>
        <source>Give every pair of switches the same number of links</source>
        <translation>すべてのスイッチ対のリンク数を同じにする</translation>
    </message>
    <message>
        <source>Move devices to another rack, or choose a rack for more</source>
        <translation>デバイスを別のラックへ移すか、上限の高いラックを選ぶ</translation>
    </message>
    <message>
        <source>Add uplinks, or raise the limit if the traffic allows it</source>
        <translation>アップリンクを追加するか、トラフィックが許せば上限を上げる</translation>
    </message>
    <message>
        <source>Enter a quote in a catalog file</source>
        <translation>見積をカタログファイルに記入する</translation>
    </message>
    <message>
        <source>Check the data sheet before ordering</source>
        <translation>発注前にデータシートを確認する</translation>
    </message>
    <message>
        <source>Plug a module</source>
        <translation>モジュールを装着する</translation>
    </message>
    <message>
        <source>Fix the cable&apos;s length</source>
        <translation>ケーブル長を固定する</translation>
    </message>
    <message>
        <source>Lengthen the cable, or let its length follow the route</source>
        <translation>ケーブルを長くするか、長さを経路に従わせる</translation>
    </message>
    <message>
        <source>{module} in {device} works if {reason}</source>
        <translation>{device} の {module} は条件付きで動作：{reason}</translation>
    </message>
    <message>
        <source>{cable} joins {a} and {b}, but {reason}</source>
        <translation>{cable} で {a} と {b} を接続できるが要注意：{reason}</translation>
    </message>
    <message>
        <source>Ask the maker of the host, or choose retimed modules or a qualified host</source>
        <translation>ホストのメーカーに確認するか、リタイマー付きモジュールまたは認定ホストを選ぶ</translation>
    </message>
    <message>
        <source>Set the lane rate of these cages when the device is configured</source>
        <translation>デバイス設定時にこれらのケージのレーン速度を設定する</translation>
    </message>
    <message>
        <source>Name the plug when the patches are ordered</source>
        <translation>パッチコードの発注時にコネクターを指定する</translation>
    </message>
    <message>
        <source>{part} is not in the catalog of this machine; the project&apos;s own copy is used</source>
        <translation>{part} はこのコンピューターのカタログにありません。プロジェクト内のコピーを使用します</translation>
    </message>
    <message>
        <source>Import its table, if its data may be out of date</source>
        <translation>データが古い可能性があれば、その表をインポートする</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>守られていません：%1</translation>
    </message>
    <message>
        <source>The price of {part} is of {price_date}: {age_days} days old</source>
        <translation>{part} の価格は {price_date} のもの（{age_days} 日前）</translation>
    </message>
    <message>
        <source>Ask for a new quote</source>
        <translation>新しい見積もりを取る</translation>
    </message>
    <message>
        <source>{length_m} m over {cable}, which reaches {reason}</source>
        <translation>{cable} で {length_m} m。到達距離は {reason}</translation>
    </message>
    <message>
        <source>No price for {part} ({quantity} needed): {reason}</source>
        <translation>{part} の価格がありません（必要数 {quantity}）: {reason}</translation>
    </message>
    <message>
        <source>No price for {part} ({quantity} needed)</source>
        <translation>{part} の価格がありません（必要数 {quantity}）</translation>
    </message>
    <message>
        <source>{length_m} m over {cable} lose {loss_db} dB; the modules bear {budget_db} dB</source>
        <translation>{cable} の {length_m} m で {loss_db} dB の損失があり、モジュールの損失バジェットは {budget_db} dB です</translation>
    </message>
    <message>
        <source>Choose fibre that loses less, or modules with a larger loss budget</source>
        <translation>損失の少ない光ファイバー、または損失バジェットの大きいモジュールを選んでください</translation>
    </message>
    <message>
        <source>{fabric}: accelerators cut off if one switch fails: {accelerators} (such switches: {switches})</source>
        <translation>{fabric}: スイッチが 1 台故障すると、アクセラレーター {accelerators} 基が切り離されます（該当するスイッチ: {switches} 台）</translation>
    </message>
    <message>
        <source>{fabric}: accelerators cut off if one cable fails: {accelerators} (such cables: {cables})</source>
        <translation>{fabric}: ケーブルが 1 本故障すると、アクセラレーター {accelerators} 基が切り離されます（該当するケーブル: {cables} 本）</translation>
    </message>
    <message>
        <source>{device} is liquid-cooled, up to {heat_w} W; its rack is cooled by {rack_cooling}</source>
        <translation>{device} は液冷です（最大 {heat_w} W）。ラックの冷却方式は {rack_cooling} です</translation>
    </message>
    <message>
        <source>{part} has {cages} cages on a panel of {height_u}U, more than fit there</source>
        <translation>{part} は {height_u}U のパネルに {cages} 個のケージがあり、収まる数を超えています</translation>
    </message>
    <message>
        <source>Add a second way if these must go on working</source>
        <translation>動作を続ける必要がある場合は、経路をもう 1 つ追加する</translation>
    </message>
    <message>
        <source>Choose a rack with liquid cooling, or an air-cooled device</source>
        <translation>液冷に対応したラック、または空冷の機器を選ぶ</translation>
    </message>
    <message>
        <source>Choose fewer or smaller cages, or a higher device</source>
        <translation>ケージを減らすか小さくする、または高さのある機器を選ぶ</translation>
    </message>
</context>
<context>
    <name>FloorCommandText</name>
    <message>
        <source>Fabrics</source>
        <translation>ファブリック</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>フロア</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>マーク</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Modules in cages: a twin-port module is one.
%1 of %2 cages occupied, %3 of %4 ports used.</source>
        <translation>ケージ内のモジュール数：ツインポートモジュールは 1 個。
ケージ %1 / %2 使用、ポート %3 / %4 使用。</translation>
    </message>
    <message>
        <source>Worst leaf %1, worst spine %2</source>
        <translation>最悪値：リーフ %1、スパイン %2</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 notes</source>
        <translation>エラー %1、警告 %2、注記 %3</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Accelerator packages, as the maker&apos;s current name counts them</source>
        <translation>アクセラレーターのパッケージ数（メーカーの現行名称による数え方）</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>スイッチ</translation>
    </message>
    <message>
        <source>Transceivers</source>
        <translation>トランシーバー</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Bisection bandwidth</source>
        <translation>二分割帯域幅</translation>
    </message>
    <message>
        <source>One way, through the smallest cut between the natural halves</source>
        <translation>片方向、自然な二分割間の最小カット</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>オーバーサブスク比</translation>
    </message>
    <message>
        <source>Network power</source>
        <translation>ネットワーク電力</translation>
    </message>
    <message>
        <source>Switches, transceivers, cables, lasers and NICs</source>
        <translation>スイッチ、トランシーバー、ケーブル、レーザー、NIC</translation>
    </message>
    <message>
        <source>Total IT power</source>
        <translation>IT 総電力</translation>
    </message>
    <message>
        <source>%1 at the meter, with PUE %2</source>
        <translation>受電点で %1、PUE %2</translation>
    </message>
    <message>
        <source>Capex</source>
        <translation>Capex</translation>
    </message>
    <message>
        <source>%1 pieces have no price</source>
        <translation>%1 個に価格がありません</translation>
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
        <translation>Capex と電力料金</translation>
    </message>
    <message>
        <source>All fabrics</source>
        <translation>全ファブリック</translation>
    </message>
    <message>
        <source>%1 per GPU</source>
        <translation>GPU あたり %1</translation>
    </message>
    <message>
        <source>The sum is larger than the program can hold</source>
        <translation>合計がプログラムで扱える上限を超えています</translation>
    </message>
    <message>
        <source> +%1 waived</source>
        <translation> +%1 件容認済み</translation>
    </message>
    <message>
        <source>Switches, transceivers, cables and lasers; NICs are part of the systems</source>
        <translation>スイッチ、トランシーバー、ケーブル、レーザー。NIC はシステムに含まれます</translation>
    </message>
    <message>
        <source>Switches, transceivers, cables and lasers of the fabric</source>
        <translation>ファブリックのスイッチ、トランシーバー、ケーブル、レーザー</translation>
    </message>
    <message>
        <source>Everything selected, with the cables that end there</source>
        <translation>選択したすべてと、そこで終わるケーブル</translation>
    </message>
    <message>
        <source>Systems belong to no single fabric</source>
        <translation>システムは 1 つのファブリックに属しません</translation>
    </message>
    <message>
        <source>Of a whole fabric only</source>
        <translation>ファブリック全体でのみ</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>選択範囲</translation>
    </message>
</context>
<context>
    <name>HeadlineWhyText</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 per GPU is %2 shared out among %3 GPUs. The terms are those of %2.</source>
        <translation>GPU あたり %1 は、%2 を %3 GPU で割った値です。以下の項は %2 の内訳です。</translation>
    </message>
    <message>
        <source>%1: %2. The terms are those of the whole design.</source>
        <translation>%1：%2。項は設計全体のものです。</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>rail %1</source>
        <translation>レール %1</translation>
    </message>
    <message>
        <source>Far end</source>
        <translation>対向</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Fibres</source>
        <translation>心線</translation>
    </message>
    <message>
        <source>cage, %1 × %2</source>
        <translation>ケージ、%1 × %2</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>部品番号</translation>
    </message>
    <message>
        <source>plug of a cable</source>
        <translation>ケーブルのプラグ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>takes none</source>
        <translation>装着不可</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 / %2 使用中</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>%1 of %2 kW</source>
        <translation>%1 / %2 kW</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>%1 out, %1 in</source>
        <translation>送信 %1、受信 %1</translation>
    </message>
    <message>
        <source>1, both ways</source>
        <translation>1、双方向</translation>
    </message>
    <message>
        <source>1–4 out, 9–12 in, of 12</source>
        <translation>12 心中 1–4 送信、9–12 受信</translation>
    </message>
    <message>
        <source>1–8 out, 9–16 in, of 16</source>
        <translation>16 心中 1–8 送信、9–16 受信</translation>
    </message>
    <message>
        <source> · breakout 1:%1</source>
        <translation> · ブレイクアウト 1:%1</translation>
    </message>
    <message>
        <source> · crossed (type B)</source>
        <translation> · クロス（タイプ B）</translation>
    </message>
    <message>
        <source>ordered as %1 m</source>
        <translation>発注長 %1 m</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>ケーブル</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>not known between halls</source>
        <translation>ホール間は不明</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>到達距離</translation>
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
        <translation>%1、信頼度 %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 W typ.</source>
        <translation>標準 %1 W</translation>
    </message>
    <message>
        <source>%1 W max</source>
        <translation>最大 %1 W</translation>
    </message>
    <message>
        <source>%1 list</source>
        <translation>定価 %1</translation>
    </message>
    <message>
        <source>%1 estimate</source>
        <translation>概算 %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Leaf switch</source>
        <translation>リーフスイッチ</translation>
    </message>
    <message>
        <source>Spine switch</source>
        <translation>スパインスイッチ</translation>
    </message>
    <message>
        <source>Core switch</source>
        <translation>コアスイッチ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>%1 fabric</source>
        <translation>%1 ファブリック</translation>
    </message>
    <message>
        <source>Power and cost</source>
        <translation>電力とコスト</translation>
    </message>
    <message>
        <source>IT power</source>
        <translation>IT 電力</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>発熱</translation>
    </message>
    <message>
        <source>%1 BTU/h</source>
        <translation>%1 BTU/h</translation>
    </message>
    <message>
        <source>IT power × 3.412 BTU/h per watt</source>
        <translation>IT 電力 × 3.412 BTU/h（1 W あたり）</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source> (%1 unknown)</source>
        <translation> (不明 %1)</translation>
    </message>
    <message>
        <source>Devices only; the rack itself is not weighed</source>
        <translation>デバイスのみ、ラック自体の重量は含まない</translation>
    </message>
    <message>
        <source>Capex</source>
        <translation>Capex</translation>
    </message>
    <message>
        <source>%1 unpriced</source>
        <translation>価格なし %1</translation>
    </message>
    <message>
        <source>Without cables, which belong to two places</source>
        <translation>2 か所にまたがるケーブルは除く</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>%1 × %2 %3</source>
        <translation>%1 × %2 %3</translation>
    </message>
    <message>
        <source>in rack</source>
        <translation>ラック内</translation>
    </message>
    <message>
        <source>%1 racks</source>
        <translation>%1 ラック</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 か所</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>The name of another rack moves the device there</source>
        <translation>別のラック名を入力するとデバイスがそこへ移動</translation>
    </message>
    <message>
        <source>Lowest U</source>
        <translation>最下段 U</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1U, %2</source>
        <translation>%1U、%2</translation>
    </message>
    <message>
        <source>full depth</source>
        <translation>フル奥行</translation>
    </message>
    <message>
        <source>half depth</source>
        <translation>ハーフ奥行</translation>
    </message>
    <message>
        <source>0U</source>
        <translation>0U</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>取付面</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>前面</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>レール</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>プレーン</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Far end</source>
        <translation>対向</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 / %2 使用中</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>NICs</source>
        <translation>NIC</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Cage · %1 · %2 × %3</source>
        <translation>ケージ · %1 · %2 × %3</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>部品番号</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>到達距離</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>電力上限</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>takes no module</source>
        <translation>モジュール装着不可</translation>
    </message>
    <message>
        <source>What fits here</source>
        <translation>ここに合うもの</translation>
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
        <translation>適合品</translation>
    </message>
    <message>
        <source>Return plugs it in</source>
        <translation>Enter で装着</translation>
    </message>
    <message>
        <source>no module</source>
        <translation>モジュールなし</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Media policy of the tier, in the project&apos;s settings</source>
        <translation>この階層の媒体ポリシー（プロジェクト設定）</translation>
    </message>
    <message>
        <source>Fibre</source>
        <translation>ファイバー</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>ケーブル</translation>
    </message>
    <message>
        <source>Fixed length</source>
        <translation>固定長</translation>
    </message>
    <message>
        <source>follows route</source>
        <translation>経路に従う</translation>
    </message>
    <message>
        <source>A length fixes the order; empty follows the route</source>
        <translation>長さを入れると発注長を固定、空欄なら経路に従う</translation>
    </message>
    <message>
        <source>Order length</source>
        <translation>発注長</translation>
    </message>
    <message>
        <source>made to length</source>
        <translation>特注長</translation>
    </message>
    <message>
        <source>none long enough</source>
        <translation>足りる長さなし</translation>
    </message>
    <message>
        <source>The shortest length sold that is enough</source>
        <translation>足りる長さのうち最短の販売長</translation>
    </message>
    <message>
        <source>Route with loops and allowance</source>
        <translation>ループと割増を含む経路長</translation>
    </message>
    <message>
        <source>Fixed by the engineer</source>
        <translation>設計者が固定</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Between heights</source>
        <translation>高さ方向</translation>
    </message>
    <message>
        <source>To the sides</source>
        <translation>左右方向</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>余長</translation>
    </message>
    <message>
        <source>Tray %1</source>
        <translation>トレイ %1</translation>
    </message>
    <message>
        <source>Trays %1–%2</source>
        <translation>トレイ %1–%2</translation>
    </message>
    <message>
        <source>Up %1</source>
        <translation>立上り %1</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Allowance %1</source>
        <translation>割増 %1</translation>
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
        <translation>余裕</translation>
    </message>
    <message>
        <source>✕ %1 over</source>
        <translation>✕ %1 超過</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Limit less length</source>
        <translation>上限 − 長さ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Not known: the route or the limit is missing</source>
        <translation>不明：経路または上限がありません</translation>
    </message>
    <message>
        <source>Shares of modules and cable that this link uses</source>
        <translation>このリンクが使うモジュールとケーブルの按分</translation>
    </message>
    <message>
        <source>%1 ÷ %2 links</source>
        <translation>%1 ÷ %2 リンク</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>its share of each module</source>
        <translation>各モジュールの按分</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>%1 pJ/bit</source>
        <translation>%1 pJ/bit</translation>
    </message>
    <message>
        <source>a part has no price</source>
        <translation>価格のない部品あり</translation>
    </message>
    <message>
        <source>current</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>rail %1</source>
        <translation>レール %1</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>両端</translation>
    </message>
    <message>
        <source>Alternatives for this link</source>
        <translation>このリンクの代替案</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混在</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>デバイス %1 台</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>リンク %1 本</translation>
    </message>
    <message>
        <source>%1 modules</source>
        <translation>モジュール %1 個</translation>
    </message>
    <message>
        <source>%1 cages</source>
        <translation>ケージ %1 個</translation>
    </message>
    <message>
        <source>%1 ports</source>
        <translation>ポート %1 個</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>列 %1 本</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>オブジェクト %1 個</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Bundle · %1</source>
        <translation>束 · %1</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>帯域幅</translation>
    </message>
    <message>
        <source>each way</source>
        <translation>片方向</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>details of the first %1</source>
        <translation>先頭 %1 件の詳細</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>長さ</translation>
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
        <translation>経路長</translation>
    </message>
    <message>
        <source>without unpriced parts</source>
        <translation>価格のない部品を除く</translation>
    </message>
    <message>
        <source>%1 links over</source>
        <translation>%1 リンク超過</translation>
    </message>
    <message>
        <source>%1 spare</source>
        <translation>余裕 %1</translation>
    </message>
    <message>
        <source>%1 links unknown</source>
        <translation>%1 リンク不明</translation>
    </message>
    <message>
        <source>Several objects</source>
        <translation>複数のオブジェクト</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>電力単価</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Power of the building for each watt of IT</source>
        <translation>IT 1 W あたりの施設電力</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>Years of energy in the total cost of ownership</source>
        <translation>総保有コスト（TCO）に含む電力の年数</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>経済条件</translation>
    </message>
    <message>
        <source>Host–leaf</source>
        <translation>ホスト–リーフ</translation>
    </message>
    <message>
        <source>Leaf–spine</source>
        <translation>リーフ–スパイン</translation>
    </message>
    <message>
        <source>Spine–core</source>
        <translation>スパイン–コア</translation>
    </message>
    <message>
        <source>Media policy</source>
        <translation>媒体ポリシー</translation>
    </message>
    <message>
        <source>Loop, copper</source>
        <translation>ループ、銅線</translation>
    </message>
    <message>
        <source>Service loop at each end</source>
        <translation>両端それぞれのサービスループ</translation>
    </message>
    <message>
        <source>Loop, fibre</source>
        <translation>ループ、光</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>割増</translation>
    </message>
    <message>
        <source>Share of the route, added to it</source>
        <translation>経路長に上乗せする割合</translation>
    </message>
    <message>
        <source>Tray above rack</source>
        <translation>ラック上のトレイ</translation>
    </message>
    <message>
        <source>Side offset</source>
        <translation>左右オフセット</translation>
    </message>
    <message>
        <source>Inside one rack, at each end</source>
        <translation>ラック内、両端それぞれ</translation>
    </message>
    <message>
        <source>Slack in rack</source>
        <translation>ラック内余長</translation>
    </message>
    <message>
        <source>Reach margin</source>
        <translation>到達距離の余裕</translation>
    </message>
    <message>
        <source>A link with less of its reach left is flagged</source>
        <translation>残りがこれ未満のリンクを指摘</translation>
    </message>
    <message>
        <source>Slack rules</source>
        <translation>余長ルール</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>スイッチ</translation>
    </message>
    <message>
        <source>Transceivers</source>
        <translation>トランシーバー</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>ケーブル</translation>
    </message>
    <message>
        <source>Lasers</source>
        <translation>レーザー</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>予備品</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>%1, %2 parts</source>
        <translation>%1、%2 部品</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Empty rack</source>
        <translation>空のラック</translation>
    </message>
    <message>
        <source>Compute rack</source>
        <translation>コンピュートラック</translation>
    </message>
    <message>
        <source>Leaf rack</source>
        <translation>リーフラック</translation>
    </message>
    <message>
        <source>Spine rack</source>
        <translation>スパインラック</translation>
    </message>
    <message>
        <source>Core rack</source>
        <translation>コアラック</translation>
    </message>
    <message>
        <source>Empty: named after its position</source>
        <translation>空欄：位置から命名</translation>
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
        <translation>左端、列の先頭から</translation>
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
        <translation>前面の向き</translation>
    </message>
    <message>
        <source>to larger Y</source>
        <translation>Y 正方向</translation>
    </message>
    <message>
        <source>to smaller Y</source>
        <translation>Y 負方向</translation>
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
        <translation>デバイス</translation>
    </message>
    <message>
        <source>%1 of %2U used</source>
        <translation>%1 / %2U 使用</translation>
    </message>
    <message>
        <source>Power at maximum</source>
        <translation>最大時の電力</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 超過</translation>
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
        <translation>%1 · %2 ラック</translation>
    </message>
    <message>
        <source>Distance of the base line from the hall&apos;s origin</source>
        <translation>ホール原点から基準線までの距離</translation>
    </message>
    <message>
        <source>Slot pitch</source>
        <translation>設置ピッチ</translation>
    </message>
    <message>
        <source>To larger Y</source>
        <translation>Y 正方向</translation>
    </message>
    <message>
        <source>To smaller Y</source>
        <translation>Y 負方向</translation>
    </message>
    <message>
        <source>top</source>
        <translation>天面</translation>
    </message>
    <message>
        <source>lane rate</source>
        <translation>レーン速度</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>cage</source>
        <translation>ケージ</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>不適合</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>到達距離</translation>
    </message>
    <message>
        <source>reaches %1, the link is %2</source>
        <translation>到達距離 %1、リンク長 %2</translation>
    </message>
    <message>
        <source>host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>This value cannot be changed</source>
        <translation>この値は変更できません</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>A length such as 2.70 m</source>
        <translation>長さ（例：2.70 m）</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 を %2 へ移動</translation>
    </message>
    <message>
        <source>No row of that name</source>
        <translation>その名前の列はありません</translation>
    </message>
    <message>
        <source>Move %1 to row %2</source>
        <translation>%1 を %2 列へ移動</translation>
    </message>
    <message>
        <source>Change row %1</source>
        <translation>%1 列を変更</translation>
    </message>
    <message>
        <source>A row needs a name</source>
        <translation>列には名前が必要です</translation>
    </message>
    <message>
        <source>Rename row to %1</source>
        <translation>列の名前を %1 に変更</translation>
    </message>
    <message>
        <source>At least 0.30 m</source>
        <translation>0.30 m 以上</translation>
    </message>
    <message>
        <source>A rack unit, counted from 1</source>
        <translation>ラックユニット（1 から数える）</translation>
    </message>
    <message>
        <source>Move %1 to U%2</source>
        <translation>%1 を U%2 へ移動</translation>
    </message>
    <message>
        <source>No rack of that name</source>
        <translation>その名前のラックはありません</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>%1 を反転</translation>
    </message>
    <message>
        <source>A length such as 5 m, or nothing to follow the route</source>
        <translation>長さ（例：5 m）、空欄なら経路に従う</translation>
    </message>
    <message>
        <source>Fix cable length to %1</source>
        <translation>ケーブル長を %1 に固定</translation>
    </message>
    <message>
        <source>Let cable follow its route</source>
        <translation>ケーブルを経路に従わせる</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Set role to %1</source>
        <translation>役割を %1 に設定</translation>
    </message>
    <message>
        <source>Replace module by %1</source>
        <translation>モジュールを %1 に交換</translation>
    </message>
    <message>
        <source>Plug %1</source>
        <translation>%1 を装着</translation>
    </message>
    <message>
        <source>Auto: lowest cost</source>
        <translation>自動：最低コスト</translation>
    </message>
    <message>
        <source>A project needs a name</source>
        <translation>プロジェクトには名前が必要です</translation>
    </message>
    <message>
        <source>Rename project to %1</source>
        <translation>プロジェクトの名前を %1 に変更</translation>
    </message>
    <message>
        <source>Rename variant to %1</source>
        <translation>バリアントの名前を %1 に変更</translation>
    </message>
    <message>
        <source>Change notes</source>
        <translation>メモを変更</translation>
    </message>
    <message>
        <source>A price per kWh between $0 and $100</source>
        <translation>1 kWh あたり $0～$100 の価格</translation>
    </message>
    <message>
        <source>Change tariff</source>
        <translation>電力単価を変更</translation>
    </message>
    <message>
        <source>A PUE between 1 and 5</source>
        <translation>1～5 の PUE</translation>
    </message>
    <message>
        <source>Change PUE</source>
        <translation>PUE を変更</translation>
    </message>
    <message>
        <source>Whole years, 1 to 50</source>
        <translation>整数の年数、1～50</translation>
    </message>
    <message>
        <source>Change years</source>
        <translation>年数を変更</translation>
    </message>
    <message>
        <source>Change media policy</source>
        <translation>媒体ポリシーを変更</translation>
    </message>
    <message>
        <source>A length between 0 and 20 m</source>
        <translation>0～20 m の長さ</translation>
    </message>
    <message>
        <source>Change slack rules</source>
        <translation>余長ルールを変更</translation>
    </message>
    <message>
        <source>Per cent, 0 to 100</source>
        <translation>パーセント、0～100</translation>
    </message>
    <message>
        <source>Change spares</source>
        <translation>予備品を変更</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使用</translation>
    </message>
    <message>
        <source>1 link changes</source>
        <translation>1 リンクが変わります</translation>
    </message>
    <message>
        <source>%1 links change</source>
        <translation>%1 リンクが変わります</translation>
    </message>
    <message>
        <source>%1 a link</source>
        <translation>%1/リンク</translation>
    </message>
    <message>
        <source> (waived: %1)</source>
        <translation>（容認済み: %1）</translation>
    </message>
    <message>
        <source>not in this machine&apos;s catalog</source>
        <translation>このコンピューターのカタログにありません</translation>
    </message>
    <message>
        <source>The project&apos;s own copy of the part&apos;s data is used. Import its table if the data may be out of date.</source>
        <translation>プロジェクトに保存されている部品データを使用しています。データが古い可能性がある場合は、その表をインポートしてください。</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Same form, but does not fit</source>
        <translation>同じ形状だが不適合</translation>
    </message>
    <message>
        <source>Channel loss</source>
        <translation>チャネル損失</translation>
    </message>
    <message>
        <source>Loss margin</source>
        <translation>損失の余裕</translation>
    </message>
    <message>
        <source>Attenuation of the fibre over its length, and a joint at either end</source>
        <translation>ファイバー長分の減衰と両端の接続各 1 か所</translation>
    </message>
    <message>
        <source>Not known: the catalog has no loss of this cable</source>
        <translation>不明：このケーブルの損失がカタログにありません</translation>
    </message>
    <message>
        <source>%1 per km × %2</source>
        <translation>%1/km × %2</translation>
    </message>
    <message>
        <source>Joints</source>
        <translation>接続部</translation>
    </message>
    <message>
        <source>2 × %1</source>
        <translation>2 × %1</translation>
    </message>
    <message>
        <source>Not known: the budget of a module or the loss is missing</source>
        <translation>不明：モジュールの損失バジェットまたは損失がありません</translation>
    </message>
    <message>
        <source>Smaller budget of the two modules less the loss</source>
        <translation>両モジュールの小さい方の損失バジェット − 損失</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>損失バジェット</translation>
    </message>
    <message>
        <source>%1 mm²</source>
        <translation>%1 mm²</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>占有</translation>
    </message>
    <message>
        <source>Cables there</source>
        <translation>その箇所のケーブル</translation>
    </message>
    <message>
        <source>Cables of unknown thickness, left out</source>
        <translation>太さ不明のケーブル（含まず）</translation>
    </message>
    <message>
        <source>without %1 cables</source>
        <translation>%1 本を除く</translation>
    </message>
    <message>
        <source>Size needed</source>
        <translation>必要寸法</translation>
    </message>
    <message>
        <source>Bend radius</source>
        <translation>曲げ半径</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>The largest that a cable asks for: its maker&apos;s, else 10 times the diameter of fibre, 5 times of copper (rule of thumb)</source>
        <translation>ケーブルが必要とする最大値：メーカー指定値、なければファイバーは直径の 10 倍、銅線は 5 倍（目安）</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>%1 cables</source>
        <translation>%1 ケーブル</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>A code and what one US dollar costs in it: &quot;EUR 0.92&quot;. The catalog prices in US dollars.</source>
        <translation>通貨コードと 1 米ドルあたりの額（例：「EUR 0.92」）。カタログの価格は米ドルです。</translation>
    </message>
    <message>
        <source>Prices valid on</source>
        <translation>価格の基準日</translation>
    </message>
    <message>
        <source>A day, as 2026-03-31. Prices more than 180 days older are flagged.</source>
        <translation>日付（例：2026-03-31）。これより 180 日以上古い価格は指摘されます。</translation>
    </message>
    <message>
        <source>%1 per kWh</source>
        <translation>%1/kWh</translation>
    </message>
    <message>
        <source>Tray width</source>
        <translation>トレイ幅</translation>
    </message>
    <message>
        <source>Between the sides of each tray</source>
        <translation>各トレイの側板の間</translation>
    </message>
    <message>
        <source>Tray sides</source>
        <translation>トレイ側板</translation>
    </message>
    <message>
        <source>How high the sides of a tray are</source>
        <translation>トレイの側板の高さ</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>ルールセット</translation>
    </message>
    <message>
        <source>Lightloom, %1 rules</source>
        <translation>Lightloom、%1 件のルール</translation>
    </message>
    <message>
        <source>Cross-sections of the cables at the fullest place ÷ width × sides of the tray (a setting); at most %1 % as a rule of thumb</source>
        <translation>最も混む箇所のケーブル断面積の和 ÷ トレイの幅 × 側板の高さ（設定値）。目安として最大 %1 %</translation>
    </message>
    <message>
        <source>Cross-sections</source>
        <translation>断面積</translation>
    </message>
    <message>
        <source>Cables fill %1 % of a tray at most (rule of thumb)</source>
        <translation>ケーブルの占有はトレイの最大 %1 %（目安）</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>側板</translation>
    </message>
    <message>
        <source>A code and what one US dollar costs in it: &quot;EUR 0.92&quot;</source>
        <translation>通貨コードと 1 米ドルあたりの額（例：「EUR 0.92」）</translation>
    </message>
    <message>
        <source>Change currency</source>
        <translation>通貨を変更</translation>
    </message>
    <message>
        <source>A day, as 2026-03-31, or nothing</source>
        <translation>日付（例：2026-03-31）または空欄</translation>
    </message>
    <message>
        <source>Change day of prices</source>
        <translation>価格の基準日を変更</translation>
    </message>
    <message>
        <source>A length between 10 mm and 5 m</source>
        <translation>10 mm～5 m の長さ</translation>
    </message>
    <message>
        <source>Change tray size</source>
        <translation>トレイの寸法を変更</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (未検証)</translation>
    </message>
    <message>
        <source>not for all</source>
        <translation>一部のみ</translation>
    </message>
    <message>
        <source>%1 of the links cannot be made so</source>
        <translation>%1 本のリンクはこの方法では接続できません</translation>
    </message>
    <message>
        <source>The links are others now</source>
        <translation>リンクはすでに変更されています</translation>
    </message>
    <message>
        <source>Change medium of %1 links to %2</source>
        <translation>%1 本のリンクの媒体を %2 に変更</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>極性</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>タイプ %1</translation>
    </message>
    <message>
        <source>What fits all</source>
        <translation>すべてに適合する部品</translation>
    </message>
    <message>
        <source>Alternatives for all</source>
        <translation>全リンクの代替案</translation>
    </message>
    <message>
        <source>%1 links: modules are shared</source>
        <translation>リンク %1 本：モジュールを共有</translation>
    </message>
    <message>
        <source>Fix length of %1 cables to %2</source>
        <translation>%1 本のケーブルの長さを %2 に固定</translation>
    </message>
    <message>
        <source>Let %1 cables follow their routes</source>
        <translation>ケーブル %1 本を経路に従わせる</translation>
    </message>
    <message>
        <source>Move %1 racks to row %2</source>
        <translation>ラック %1 台を %2 列へ移動</translation>
    </message>
    <message>
        <source>Replace %1 racks by %2</source>
        <translation>%1 台のラックを %2 に交換</translation>
    </message>
    <message>
        <source>Turn %1 devices</source>
        <translation>デバイス %1 台を反転</translation>
    </message>
    <message>
        <source>Replace modules in %1 cages by %2</source>
        <translation>%1 個のケージのモジュールを %2 に交換</translation>
    </message>
    <message>
        <source>Plug %2 into %1 cages</source>
        <translation>%1 個のケージに %2 を装着</translation>
    </message>
    <message>
        <source>Project · variant %1</source>
        <translation>プロジェクト · バリアント %1</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>single switch</source>
        <translation>単一スイッチ</translation>
    </message>
    <message>
        <source>full mesh</source>
        <translation>フルメッシュ</translation>
    </message>
    <message>
        <source>fat tree</source>
        <translation>ファットツリー</translation>
    </message>
    <message>
        <source>rail-optimised fat tree</source>
        <translation>レール最適化ファットツリー</translation>
    </message>
    <message>
        <source>rail-only</source>
        <translation>レールのみ</translation>
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
        <translation>トーラス</translation>
    </message>
    <message>
        <source>random regular graph</source>
        <translation>ランダム正則グラフ</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>メッシュ</translation>
    </message>
    <message>
        <source>Torus</source>
        <translation>トーラス</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>グループ内</translation>
    </message>
    <message>
        <source>Between groups</source>
        <translation>グループ間</translation>
    </message>
    <message>
        <source>Other links</source>
        <translation>その他のリンク</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>トポロジー</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>元は%1</translation>
    </message>
    <message>
        <source>Its links were changed by hand: they are no longer those of what was generated</source>
        <translation>リンクが手作業で変更され、生成されたものと一致しません</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Leaf switches</source>
        <translation>リーフスイッチ</translation>
    </message>
    <message>
        <source>Spine switches</source>
        <translation>スパインスイッチ</translation>
    </message>
    <message>
        <source>Core switches</source>
        <translation>コアスイッチ</translation>
    </message>
    <message>
        <source>Other switches</source>
        <translation>その他のスイッチ</translation>
    </message>
    <message>
        <source>Links of a system</source>
        <translation>システムあたりのリンク</translation>
    </message>
    <message>
        <source>Neighbours of each</source>
        <translation>それぞれの隣接数</translation>
    </message>
    <message>
        <source>Uplinks of a leaf</source>
        <translation>リーフのアップリンク</translation>
    </message>
    <message>
        <source>Uplinks of a spine</source>
        <translation>スパインのアップリンク</translation>
    </message>
    <message>
        <source>From leaf to spine</source>
        <translation>リーフからスパインへ</translation>
    </message>
    <message>
        <source>In its group</source>
        <translation>自グループ内</translation>
    </message>
    <message>
        <source>To other groups</source>
        <translation>他グループへ</translation>
    </message>
    <message>
        <source>Bisection</source>
        <translation>二分割帯域</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>オーバーサブスク比</translation>
    </message>
    <message>
        <source>Longest path</source>
        <translation>最長経路</translation>
    </message>
    <message>
        <source>%1 hops</source>
        <translation>%1 ホップ</translation>
    </message>
    <message>
        <source> · %1 links</source>
        <translation> · %1 リンク</translation>
    </message>
    <message>
        <source>Fabric</source>
        <translation>ファブリック</translation>
    </message>
    <message>
        <source>Click for how it is joined</source>
        <translation>クリックすると接続の構成を表示</translation>
    </message>
    <message>
        <source>Fabrics</source>
        <translation>ファブリック</translation>
    </message>
    <message>
        <source>Counted from 1; Link groups pairs by it. Nothing: none</source>
        <translation>1 から数える。「グループをリンク」はこれで組み合わせる。空欄：なし</translation>
    </message>
    <message>
        <source>Counted from 1. Nothing: none</source>
        <translation>1 から数える。空欄：なし</translation>
    </message>
    <message>
        <source>A whole number from 1 to 255, or nothing for none</source>
        <translation>1 から 255 の整数、空欄ならなし</translation>
    </message>
    <message>
        <source>Clear rail</source>
        <translation>レールを消去</translation>
    </message>
    <message>
        <source>Clear plane</source>
        <translation>プレーンを消去</translation>
    </message>
    <message>
        <source>Set rail to %1</source>
        <translation>レールを %1 に設定</translation>
    </message>
    <message>
        <source>Set plane to %1</source>
        <translation>プレーンを %1 に設定</translation>
    </message>
    <message>
        <source>scale-up domains</source>
        <translation>スケールアップドメイン</translation>
    </message>
</context>
<context>
    <name>LinkReader</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>within reach</source>
        <translation>到達距離内</translation>
    </message>
    <message>
        <source>over reach</source>
        <translation>距離超過</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
</context>
<context>
    <name>OutlineText</name>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>compute rack</source>
        <translation>コンピュートラック</translation>
    </message>
    <message>
        <source>network rack</source>
        <translation>ネットワークラック</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>ラック</translation>
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
        <translation>ほか %1 種</translation>
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
        <translation>1 ラック</translation>
    </message>
    <message>
        <source>%1 racks</source>
        <translation>%1 ラック</translation>
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
        <translation>問題なし</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>問題 1 件</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>問題 %1 件</translation>
    </message>
</context>
<context>
    <name>PaletteText</name>
    <message>
        <source>%1, U%2</source>
        <translation>%1、U%2</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>ラック</translation>
    </message>
</context>
<context>
    <name>PartFacts</name>
    <message>
        <source>Power, typical</source>
        <translation>電力、標準</translation>
    </message>
    <message>
        <source>Power, maximum</source>
        <translation>電力、最大</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 mm</source>
        <translation>%1 × %2 × %3 mm</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>電力上限</translation>
    </message>
    <message>
        <source>Weight limit</source>
        <translation>重量上限</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>冷却</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Ports %1</source>
        <translation>ポート %1</translation>
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
        <translation>アクセラレーター</translation>
    </message>
    <message>
        <source>Scale-up</source>
        <translation>スケールアップ</translation>
    </message>
    <message>
        <source>%1, %2 GB/s each, both ways</source>
        <translation>%1、各 %2 GB/s（双方向）</translation>
    </message>
    <message>
        <source>NICs</source>
        <translation>NIC</translation>
    </message>
    <message>
        <source>ASIC</source>
        <translation>ASIC</translation>
    </message>
    <message>
        <source>Bandwidth, one way</source>
        <translation>帯域幅、片方向</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>Laser modules</source>
        <translation>レーザーモジュール</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Cage</source>
        <translation>ケージ</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>%1 × %2 a port</source>
        <translation>ポートあたり %1 × %2</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>光仕様</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>%1, %2 ports of %3</source>
        <translation>%1、%2 ポート × %3</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Electrical lanes</source>
        <translation>電気レーン</translation>
    </message>
    <message>
        <source>Optical lanes</source>
        <translation>光レーン</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>コネクター</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>到達距離</translation>
    </message>
    <message>
        <source>Reach on OM3</source>
        <translation>OM3 での到達距離</translation>
    </message>
    <message>
        <source>Reach on OM4</source>
        <translation>OM4 での到達距離</translation>
    </message>
    <message>
        <source>Loss budget</source>
        <translation>損失バジェット</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>故障率</translation>
    </message>
    <message>
        <source>%1 FIT</source>
        <translation>%1 FIT</translation>
    </message>
    <message>
        <source>Fibres</source>
        <translation>心線数</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>分岐</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>長さ</translation>
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
        <translation>曲げ半径</translation>
    </message>
    <message>
        <source>Attenuation</source>
        <translation>減衰</translation>
    </message>
    <message>
        <source>%1/km</source>
        <translation>%1/km</translation>
    </message>
    <message>
        <source>Power, A end</source>
        <translation>電力、A 端</translation>
    </message>
    <message>
        <source>Power, B end</source>
        <translation>電力、B 端</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <translation>価格、%1</translation>
    </message>
    <message>
        <source>Lasers</source>
        <translation>レーザー</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>供給先</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>Hot-swappable</source>
        <translation>ホットスワップ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>可</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>up to %1 ports on odd cages, %2 on even ones</source>
        <translation>奇数番ケージは最大 %1 ポート、偶数番は %2 ポート</translation>
    </message>
    <message>
        <source>up to %1 ports on even cages, %2 on odd ones</source>
        <translation>偶数番ケージは最大 %1 ポート、奇数番は %2 ポート</translation>
    </message>
    <message>
        <source>Breakout</source>
        <translation>ブレークアウト</translation>
    </message>
    <message>
        <source>Most ports</source>
        <translation>最大ポート数</translation>
    </message>
    <message>
        <source>%1, however its cages are split</source>
        <translation>%1（ケージの分割方法によらず）</translation>
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
        <translation>%1 心</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>%1 × laser</source>
        <translation>%1 × レーザー</translation>
    </message>
    <message>
        <source>feeds %1</source>
        <translation>%1 を供給</translation>
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
        <translation>%1 トランク, %2 心</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connector, fibre</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source> to %1 × %2</source>
        <translation> → %1 × %2</translation>
    </message>
    <message>
        <source> to %1</source>
        <translation> → %1</translation>
    </message>
    <message>
        <source>coherent</source>
        <translation>コヒーレント</translation>
    </message>
    <message>
        <source>fibre</source>
        <translation>ファイバー</translation>
    </message>
    <message>
        <source>fixed fibre</source>
        <translation>固定ファイバー</translation>
    </message>
    <message>
        <source>backplane</source>
        <translation>バックプレーン</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>光</translation>
    </message>
    <message>
        <source>finned</source>
        <translation>フィン付き</translation>
    </message>
    <message>
        <source>flat top</source>
        <translation>フラットトップ</translation>
    </message>
    <message>
        <source>passive copper</source>
        <translation>パッシブ銅線</translation>
    </message>
    <message>
        <source>active copper</source>
        <translation>アクティブ銅線</translation>
    </message>
    <message>
        <source>multimode</source>
        <translation>マルチモード</translation>
    </message>
    <message>
        <source>single mode</source>
        <translation>シングルモード</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>出荷中</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>発表済み</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <translation>販売終了</translation>
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
        <translation>価格なし</translation>
    </message>
    <message>
        <source>%1 list</source>
        <translation>定価 %1</translation>
    </message>
    <message>
        <source>≈ %1 estimate</source>
        <translation>≈ %1 概算</translation>
    </message>
</context>
<context>
    <name>TopologyCommandText</name>
    <message>
        <source>in the Topology view only</source>
        <translation>トポロジー表示でのみ使えます</translation>
    </message>
    <message>
        <source>the layout by rails has its own groups</source>
        <translation>レールごとの配置には独自のグループがあります</translation>
    </message>
</context>
<context>
    <name>TopologyText</name>
    <message>
        <source>rail %1</source>
        <translation>レール %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上り</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下り</translation>
    </message>
    <message>
        <source>NIC %1</source>
        <translation>NIC %1</translation>
    </message>
    <message>
        <source>Edge width: number of links</source>
        <translation>線の太さ：リンク数</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>rails %1–%2</source>
        <translation>レール %1–%2</translation>
    </message>
    <message>
        <source>rails %1</source>
        <translation>レール %1</translation>
    </message>
    <message>
        <source>Bisection %1, one way</source>
        <translation>二分割 %1、片方向</translation>
    </message>
    <message>
        <source>Endpoint links not shown: %1</source>
        <translation>非表示のエンドポイントリンク：%1</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>デバイス %1 台</translation>
    </message>
    <message>
        <source>%1 plane %2</source>
        <translation>%1 プレーン %2</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>%1 racks</source>
        <translation>%1 架</translation>
    </message>
    <message>
        <source>%1 of %2 ports</source>
        <translation>%1 / %2 ポート</translation>
    </message>
    <message>
        <source>%1 of %2 over reach</source>
        <translation>%1 / %2 距離超過</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 超過</translation>
    </message>
    <message>
        <source>%1, length unknown</source>
        <translation>%1、長さ不明</translation>
    </message>
    <message>
        <source>%1, %2 max</source>
        <translation>%1、最大 %2</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 リンク</translation>
    </message>
    <message>
        <source>%1 rails × %2</source>
        <translation>%1 レール × %2</translation>
    </message>
    <message>
        <source>several media</source>
        <translation>複数の媒体</translation>
    </message>
    <message>
        <source>and %1 more models</source>
        <translation>ほか %1 機種</translation>
    </message>
    <message>
        <source>%1 / %2 ports</source>
        <translation>%1 / %2 ポート</translation>
    </message>
    <message>
        <source>%1 over reach</source>
        <translation>%1 距離超過</translation>
    </message>
    <message>
        <source>no links</source>
        <translation>リンクなし</translation>
    </message>
    <message>
        <source>No way between the two</source>
        <translation>両者を結ぶ経路がありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hops</source>
        <translation>
            <numerusform>%Ln ホップ</numerusform>
        </translation>
    </message>
    <message>
        <source>≤ %1 µs one way</source>
        <translation>片方向 ≤ %1 µs</translation>
    </message>
    <message>
        <source>%1 links on shortest paths</source>
        <translation>最短経路上のリンク %1 本</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
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
        <translation>その他</translation>
    </message>
    <message>
        <source>%1 upwards</source>
        <translation>上り %1</translation>
    </message>
    <message>
        <source>%1 links inside</source>
        <translation>内部リンク %1</translation>
    </message>
    <message>
        <source>%1 links over reach</source>
        <translation>%1 リンク距離超過</translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation>片方向 %1</translation>
    </message>
    <message>
        <source>reach %1</source>
        <translation>到達距離 %1</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>ピア</translation>
    </message>
    <message>
        <source>Bisection %1, one way, between hatched cards and the others</source>
        <translation>二分割 %1、片方向。斜線のカードと他のカードの間</translation>
    </message>
    <message>
        <source>Length or reach not known: %1</source>
        <translation>長さまたは到達距離が不明：%1</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Floor</source>
        <translation>フロア</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>トポロジー</translation>
    </message>
</context>
<context>
    <name>fabric::ui::Actions</name>
    <message>
        <source>not possible now</source>
        <translation>今は実行できません</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ArrayDialog</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Inside the selection</source>
        <translation>選択範囲内</translation>
    </message>
    <message>
        <source>Also to the outside, next free ports</source>
        <translation>外部へも、次の空きポート</translation>
    </message>
    <message>
        <source>Array copy</source>
        <translation>配列コピー</translation>
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
        <translation>隙間なく並べる</translation>
    </message>
    <message>
        <source>Copies along the row</source>
        <translation>列方向のコピー数</translation>
    </message>
    <message>
        <source>Copies upwards</source>
        <translation>上方向のコピー数</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>ピッチ</translation>
    </message>
    <message>
        <source>Rows, with this one</source>
        <translation>列数（この列を含む）</translation>
    </message>
    <message>
        <source>Racks, with this one</source>
        <translation>ラック数（このラックを含む）</translation>
    </message>
    <message>
        <source>Row pitch</source>
        <translation>列ピッチ</translation>
    </message>
    <message>
        <source>Positions left free after each</source>
        <translation>各コピーの後に空ける位置</translation>
    </message>
    <message>
        <source>Units left free after each</source>
        <translation>各コピーの後に空ける U</translation>
    </message>
    <message>
        <source>Device names</source>
        <translation>デバイス名</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message numerus="yes">
        <source>Array copy of %n racks</source>
        <translation>
            <numerusform>%n ラックの配列コピー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Array copy of %n devices</source>
        <translation>
            <numerusform>デバイス %n 台の配列コピー</numerusform>
        </translation>
    </message>
    <message>
        <source>errors %1, warnings %2</source>
        <translation>エラー %1、警告 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n racks</source>
        <translation>
            <numerusform>%n ラック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>デバイス %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n リンク</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>最長 %1</translation>
    </message>
    <message>
        <source>longest %1 of %2 %3</source>
        <translation>最長 %1 / %2 %3</translation>
    </message>
    <message>
        <source>counting problems…</source>
        <translation>問題を集計中…</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ArrayTool</name>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>コピー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a handle, or arrows: copies and rows    Esc: cancel</source>
        <translation>ハンドルをドラッグ、または矢印：コピー数と列数    Esc：キャンセル</translation>
    </message>
</context>
<context>
    <name>fabric::ui::BomModel</name>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>NIC</source>
        <translation>NIC</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>スイッチ</translation>
    </message>
    <message>
        <source>Optic</source>
        <translation>光部品</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>ケーブル</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>レーザー</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>list</source>
        <translation>定価</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>概算</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>without unpriced lines</source>
        <translation>価格のない行を除く</translation>
    </message>
    <message>
        <source>Price: %1, %2</source>
        <translation>価格：%1、%2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>部品番号</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>予備</translation>
    </message>
    <message>
        <source>Price basis</source>
        <translation>価格の根拠</translation>
    </message>
    <message>
        <source>in the baseline only</source>
        <translation>ベースラインのみ</translation>
    </message>
    <message>
        <source>Used at: %1</source>
        <translation>使用箇所：%1</translation>
    </message>
    <message>
        <source>Spares of the class, in per cent, rounded up for each line. Double-click to change.</source>
        <translation>この分類の予備品の割合（%）。行ごとに切り上げ。ダブルクリックで変更。</translation>
    </message>
    <message>
        <source>Against the baseline; spares included in the total</source>
        <translation>ベースラインとの差。合計に予備品を含む</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>Spares %</source>
        <translation>予備 %</translation>
    </message>
    <message>
        <source>Δ qty</source>
        <translation>Δ 数量</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>予備品</translation>
    </message>
    <message>
        <source>Between racks</source>
        <translation>ラック間</translation>
    </message>
    <message>
        <source>Between scalable units</source>
        <translation>スケーラブルユニット間</translation>
    </message>
    <message>
        <source>In no rack</source>
        <translation>ラック外</translation>
    </message>
    <message>
        <source>Outside scalable units</source>
        <translation>スケーラブルユニット外</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>単価 %1</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合計 %1</translation>
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
        <translation>部品表</translation>
    </message>
    <message>
        <source>Export the BOM</source>
        <translation>部品表をエクスポート</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Nothing to order yet. Place racks and systems, or start with the fabric wizard.</source>
        <translation>発注するものはまだありません。ラックとシステムを配置するか、ファブリックウィザードから始めます。</translation>
    </message>
    <message>
        <source>Counting parts…</source>
        <translation>部品を集計中…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>プロジェクトは読み取り専用で開いています</translation>
    </message>
    <message>
        <source>This class has no spares</source>
        <translation>この分類に予備品はありません</translation>
    </message>
    <message>
        <source>Spares of %1, &quot;%2&quot;: %3</source>
        <translation>%1 の予備品「%2」：%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no row in the BOM</source>
        <translation>「%1」に当たる行が部品表にありません</translation>
    </message>
    <message>
        <source>Two shares of spares for one class, %1: &quot;%2&quot; and &quot;%3&quot;</source>
        <translation>1 つの分類に 2 つの予備品割合、%1：「%2」と「%3」</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>Scalable unit</source>
        <translation>スケーラブルユニット</translation>
    </message>
</context>
<context>
    <name>fabric::ui::CanvasHeader</name>
    <message>
        <source>Front</source>
        <translation>前面</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>%1 px/m</source>
        <translation>%1 px/m</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>%1 px/m, simplified</source>
        <translation>%1 px/m、簡略</translation>
    </message>
    <message>
        <source>There is too much in view to draw it from nearer: zoom in</source>
        <translation>表示量が多く詳細に描けません：拡大してください</translation>
    </message>
    <message>
        <source>Network cages of systems are at the rear</source>
        <translation>システムのネットワークケージは背面にあります</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ColorMode</name>
    <message>
        <source>Class</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Power density</source>
        <translation>電力密度</translation>
    </message>
    <message>
        <source>Fabric</source>
        <translation>ファブリック</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>レール</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>Port use</source>
        <translation>ポート使用率</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>fabric::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Commands, parts and settings    &gt; commands   @ devices   # parts   ! problems   : position</source>
        <translation>コマンド、部品、設定    &gt; コマンド   @ デバイス   # 部品   ! 問題   : 位置</translation>
    </message>
</context>
<context>
    <name>fabric::ui::CountTabBar</name>
    <message>
        <source>(being recomputed)</source>
        <translation>（再計算中）</translation>
    </message>
</context>
<context>
    <name>fabric::ui::DockRail</name>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
</context>
<context>
    <name>fabric::ui::Document</name>
    <message>
        <source>Variant %1 is locked; unlock it in the menu of its tab, or fork it</source>
        <translation>バリアント %1 はロックされています。タブのメニューでロックを解除するか、分岐してください</translation>
    </message>
</context>
<context>
    <name>fabric::ui::FilterChipRow</name>
    <message>
        <source>Add a filter</source>
        <translation>フィルターを追加</translation>
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
        <translation>ドロップ時</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>worked out on drop</source>
        <translation>ドロップ時に計算</translation>
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
        <translation>距離超過</translation>
    </message>
    <message>
        <source>0 – %1 kW</source>
        <translation>0 – %1 kW</translation>
    </message>
    <message>
        <source>Rack power</source>
        <translation>ラック電力</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 × %3 m · %Ln racks</source>
        <translation>
            <numerusform>%1 · %2 × %3 m · %Ln ラック</numerusform>
        </translation>
    </message>
    <message>
        <source>ports at the rear</source>
        <translation>ポートは背面</translation>
    </message>
    <message>
        <source>Empty rack</source>
        <translation>空のラック</translation>
    </message>
    <message>
        <source>Compute rack</source>
        <translation>コンピュートラック</translation>
    </message>
    <message>
        <source>Leaf rack</source>
        <translation>リーフラック</translation>
    </message>
    <message>
        <source>Spine rack</source>
        <translation>スパインラック</translation>
    </message>
    <message>
        <source>Core rack</source>
        <translation>コアラック</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>ラック</translation>
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
        <translation>使用中のポート</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>As in the baseline</source>
        <translation>ベースラインと同じ</translation>
    </message>
    <message>
        <source>Rail %1</source>
        <translation>レール %1</translation>
    </message>
    <message>
        <source>Pinned to front</source>
        <translation>前面に固定</translation>
    </message>
    <message>
        <source>Pinned to rear</source>
        <translation>背面に固定</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>タイプ %1</translation>
    </message>
    <message>
        <source>0 – rack limit</source>
        <translation>0 – ラック上限</translation>
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
        <translation>フロア</translation>
    </message>
    <message>
        <source>Select a rack or device to move</source>
        <translation>移動するラックまたはデバイスを選択してください</translation>
    </message>
    <message>
        <source>The project is open read-only</source>
        <translation>プロジェクトは読み取り専用で開いています</translation>
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
        <translation>到達距離を超えるリンクはありません</translation>
    </message>
</context>
<context>
    <name>fabric::ui::HeadlineBar</name>
    <message>
        <source>Headline figures</source>
        <translation>主要指標</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>対象：%1</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>その他の指標</translation>
    </message>
    <message numerus="yes">
        <source>Problems: %Ln error(s)</source>
        <translation>
            <numerusform>問題：エラー %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>警告 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>same as the baseline</source>
        <translation>ベースラインと同じ</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>%1 増</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>%1 減</translation>
    </message>
    <message>
        <source>, better</source>
        <translation>、改善</translation>
    </message>
    <message>
        <source>, worse</source>
        <translation>、悪化</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>fabric::ui::HistoryModel</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>現在のステップ</translation>
    </message>
    <message>
        <source>Click to redo up to here</source>
        <translation>クリックでここまでやり直す</translation>
    </message>
    <message>
        <source>The design is here</source>
        <translation>設計は現在ここ</translation>
    </message>
    <message>
        <source>Click to undo back to here</source>
        <translation>クリックでここまで元に戻す</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>Δ network power</source>
        <translation>Δ ネットワーク電力</translation>
    </message>
    <message>
        <source>Δ capex</source>
        <translation>Δ Capex</translation>
    </message>
    <message>
        <source>Δ problems</source>
        <translation>Δ 問題</translation>
    </message>
</context>
<context>
    <name>fabric::ui::HistoryPanel</name>
    <message>
        <source>Undo history</source>
        <translation>操作履歴</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>プロジェクトが開かれていません。</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>プロジェクトは読み取り専用で開いています</translation>
    </message>
    <message>
        <source>The variant was not there yet</source>
        <translation>このバリアントはまだありませんでした</translation>
    </message>
    <message>
        <source>The project had another catalog then</source>
        <translation>当時のプロジェクトは別のカタログを使っていました</translation>
    </message>
    <message>
        <source>%1 at the start</source>
        <translation>%1（開始時）</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>%1 の後</translation>
    </message>
    <message>
        <source>Fork %1</source>
        <translation>%1 を分岐</translation>
    </message>
    <message>
        <source>Fork variant from here</source>
        <translation>ここからバリアントを分岐</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>現在と比較</translation>
    </message>
    <message>
        <source>Variants are compared side by side: fork a variant from here first</source>
        <translation>バリアントは並べて比較します：先にここからバリアントを分岐してください</translation>
    </message>
    <message>
        <source>No step matches the filter.</source>
        <translation>フィルターに一致するステップはありません。</translation>
    </message>
</context>
<context>
    <name>fabric::ui::Inspector</name>
    <message>
        <source>Pin: keep showing these objects</source>
        <translation>ピン留め：これらのオブジェクトを表示し続ける</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>プロジェクトは読み取り専用で開いています</translation>
    </message>
    <message>
        <source>Change medium to %1</source>
        <translation>媒体を %1 に変更</translation>
    </message>
    <message>
        <source>This value is entered, not computed</source>
        <translation>この値は入力値で、計算値ではありません</translation>
    </message>
    <message>
        <source>Nothing here is computed</source>
        <translation>ここに計算値はありません</translation>
    </message>
</context>
<context>
    <name>fabric::ui::InspectorStack</name>
    <message>
        <source>Pin: keep showing these objects</source>
        <translation>ピン留め：これらのオブジェクトを表示し続ける</translation>
    </message>
    <message>
        <source>Pinned Inspector</source>
        <translation>ピン留めしたインスペクター</translation>
    </message>
</context>
<context>
    <name>fabric::ui::LinkGroupsDialog</name>
    <message>
        <source>Link groups</source>
        <translation>グループをリンク</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>デバイス %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>順番に</translation>
    </message>
    <message>
        <source>By rail</source>
        <translation>レールごと</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>分散</translation>
    </message>
    <message>
        <source>All to all</source>
        <translation>総当たり</translation>
    </message>
    <message>
        <source>Those that fit</source>
        <translation>適合するもの</translation>
    </message>
    <message>
        <source>By the media policy</source>
        <translation>媒体ポリシーに従う</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>組み合わせ</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>%1 を %2 にリンク</translation>
    </message>
    <message>
        <source>Links a device</source>
        <translation>デバイスあたりのリンク数</translation>
    </message>
    <message>
        <source>Links a device and rail</source>
        <translation>デバイス・レールあたりのリンク数</translation>
    </message>
    <message>
        <source>Links a pair of devices</source>
        <translation>デバイス対あたりのリンク数</translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n リンク</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modules</source>
        <translation>
            <numerusform>モジュール %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cables</source>
        <translation>
            <numerusform>ケーブル %n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>最長 %1</translation>
    </message>
    <message numerus="yes">
        <source>Make %n links</source>
        <translation>
            <numerusform>%n リンクを作成</numerusform>
        </translation>
    </message>
    <message>
        <source>Ports, first side</source>
        <translation>ポート（1 番目の側）</translation>
    </message>
    <message>
        <source>Ports, second side</source>
        <translation>ポート（2 番目の側）</translation>
    </message>
</context>
<context>
    <name>fabric::ui::LinkTool</name>
    <message>
        <source>The project is open read-only</source>
        <translation>プロジェクトは読み取り専用で開いています</translation>
    </message>
    <message>
        <source>A link starts at a port, device or rack</source>
        <translation>リンクはポート、デバイス、ラックから始めます</translation>
    </message>
    <message>
        <source>A port is linked to a port or a device</source>
        <translation>ポートはポートまたはデバイスにリンクします</translation>
    </message>
    <message>
        <source>release to choose links</source>
        <translation>離してリンクを選択</translation>
    </message>
    <message numerus="yes">
        <source>%n modules</source>
        <translation>
            <numerusform>モジュール %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cables</source>
        <translation>
            <numerusform>ケーブル %n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>%1 を %2 にリンク</translation>
    </message>
    <message>
        <source>Release on a port or device: link    On a device from a device: choose links    Arrows, Enter: to a port, and link    Esc: cancel</source>
        <translation>ポートかデバイスで離す：リンク    デバイスからデバイス：リンクを選択    矢印、Enter：ポートへ移動してリンク    Esc：キャンセル</translation>
    </message>
    <message>
        <source>Drag from port to port, device to device or rack to rack    Enter on a port: link from it    Esc: select</source>
        <translation>ポート間、デバイス間、ラック間をドラッグ    ポートで Enter：そこからリンク    Esc：選択</translation>
    </message>
</context>
<context>
    <name>fabric::ui::LinksModel</name>
    <message>
        <source>Cable</source>
        <translation>ケーブル</translation>
    </message>
    <message>
        <source>From</source>
        <translation>始点</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終点</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Route m</source>
        <translation>経路 m</translation>
    </message>
    <message>
        <source>Order m</source>
        <translation>発注 m</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>到達距離</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 リンク</translation>
    </message>
    <message>
        <source>%1 m ordered</source>
        <translation>発注 %1 m</translation>
    </message>
    <message>
        <source>%1 over reach</source>
        <translation>%1 距離超過</translation>
    </message>
    <message>
        <source>Filter: %1&gt;10</source>
        <translation>フィルター：%1&gt;10</translation>
    </message>
    <message>
        <source>Filter: %1:text</source>
        <translation>フィルター：%1:text</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>束</translation>
    </message>
    <message>
        <source>Label at A</source>
        <translation>A 端ラベル</translation>
    </message>
    <message>
        <source>Label at B</source>
        <translation>B 端ラベル</translation>
    </message>
    <message>
        <source>Margin dB</source>
        <translation>余裕 dB</translation>
    </message>
</context>
<context>
    <name>fabric::ui::LinksPanel</name>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>連動</translation>
    </message>
    <message>
        <source>Show the links of what is selected</source>
        <translation>選択対象のリンクを表示</translation>
    </message>
    <message>
        <source>Export the cable schedule</source>
        <translation>ケーブル表をエクスポート</translation>
    </message>
    <message>
        <source>No links yet. Press L and drag from port to port.</source>
        <translation>リンクはまだありません。L を押してポートからポートへドラッグします。</translation>
    </message>
    <message>
        <source>No links at what is selected.</source>
        <translation>選択対象にリンクはありません。</translation>
    </message>
    <message>
        <source>No link matches the filter.</source>
        <translation>フィルターに一致するリンクはありません。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Rack pair</source>
        <translation>ラック対</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>束</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Words, and terms by column: from:dgx-01 rack:a05 rate:400 route&gt;30 margin&lt;0.5 medium:om4</source>
        <translation>語句、または列ごとの条件：from:dgx-01 rack:a05 rate:400 route&gt;30 margin&lt;0.5 medium:om4</translation>
    </message>
</context>
<context>
    <name>fabric::ui::LoadingCard</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>進捗</translation>
    </message>
</context>
<context>
    <name>fabric::ui::MainWindow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったプロジェクト(&amp;R)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>BOM</source>
        <translation>部品表</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>操作履歴</translation>
    </message>
    <message>
        <source>Light or dark theme</source>
        <translation>ライト／ダークテーマ</translation>
    </message>
    <message>
        <source>the largest already</source>
        <translation>すでに最大です</translation>
    </message>
    <message>
        <source>the smallest already</source>
        <translation>すでに最小です</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>a project keeps at least one variant</source>
        <translation>プロジェクトには最低 1 つのバリアントが必要です</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>元に戻す操作はありません</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>やり直す操作はありません</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（読み取り専用）</translation>
    </message>
    <message>
        <source>%1[*] – Lightloom</source>
        <translation>%1[*] – Lightloom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln 個選択</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 を選択中</translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>select one thing</source>
        <translation>1 つだけ選択してください</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln objects</source>
        <translation>
            <numerusform>%Ln 個のオブジェクトを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Add row %1</source>
        <translation>%1 列を追加</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>Fork variant</source>
        <translation>バリアントを分岐</translation>
    </message>
    <message>
        <source>Rename variant to %1</source>
        <translation>バリアントの名前を %1 に変更</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>%1 と比較</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>a project keeps at least one</source>
        <translation>プロジェクトには最低 1 つ必要です</translation>
    </message>
    <message>
        <source>Delete variant %1</source>
        <translation>バリアント %1 を削除</translation>
    </message>
    <message>
        <source>Move variant %1</source>
        <translation>バリアント %1 を移動</translation>
    </message>
    <message>
        <source>Set as baseline</source>
        <translation>ベースラインに設定</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>分岐</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>About Lightloom</source>
        <translation>Lightloom について</translation>
    </message>
    <message>
        <source>&lt;b&gt;Lightloom %1&lt;/b&gt;&lt;p&gt;Designs the interconnect fabric of AI data centers.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Catalog %2, %3 parts&lt;/p&gt;</source>
        <translation>&lt;b&gt;Lightloom %1&lt;/b&gt;&lt;p&gt;AI データセンターのインターコネクトファブリックを設計します。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。&lt;/p&gt;&lt;p&gt;カタログ %2、%3 部品&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Open elsewhere: %1. You see it read-only.</source>
        <translation>別の場所で開かれています：%1。ここでは読み取り専用で表示します。</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>保存されていません。%1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Lightloom projects (*.loom)</source>
        <translation>Lightloom プロジェクト (*.loom)</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>プロジェクトを保存</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>保存されていない変更</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 に保存されていない変更があります。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出し完了：%1</translation>
    </message>
    <message>
        <source>Export the bill of materials</source>
        <translation>部品表をエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Export the cable schedule</source>
        <translation>ケーブル表をエクスポート</translation>
    </message>
    <message>
        <source>Export the drawing</source>
        <translation>図面をエクスポート</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>保存済み %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved, %Ln steps</source>
        <translation>
            <numerusform>未保存、%Ln ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Cannot save</source>
        <translation>保存できません</translation>
    </message>
    <message>
        <source>a project without a file</source>
        <translation>ファイルのないプロジェクト</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps of %1 were made after the last save, before the program ended.</source>
        <translation>
            <numerusform>%1 では最後の保存後、プログラムが終了するまでに %Ln ステップの変更がありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Lock variant %1</source>
        <translation>バリアント %1 をロック</translation>
    </message>
    <message>
        <source>Unlock variant %1</source>
        <translation>バリアント %1 のロックを解除</translation>
    </message>
    <message>
        <source>Open example %1</source>
        <translation>例「%1」を開く</translation>
    </message>
    <message>
        <source>Export BOM…</source>
        <translation>部品表をエクスポート…</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 を非表示</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>左へ移動</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Show what can be read</source>
        <translation>読める部分を表示</translation>
    </message>
    <message>
        <source>A copy of what can be read of %1. Not as it was saved: %2. Check it before you rely on it.</source>
        <translation>%1 の読み取れた部分のコピーです。保存時とは異なります：%2。使用前に確認してください。</translation>
    </message>
    <message>
        <source>Replace it, keeping a backup</source>
        <translation>置き換え（バックアップを残す）</translation>
    </message>
    <message>
        <source>Changes since %1 are not protected against a crash: %2</source>
        <translation>%1 以降の変更はクラッシュから保護されていません：%2</translation>
    </message>
    <message>
        <source>Import parts</source>
        <translation>部品をインポート</translation>
    </message>
    <message>
        <source>Catalog tables (*.csv)</source>
        <translation>カタログ表 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln tables of parts</source>
        <translation>
            <numerusform>部品表 %Ln 個をインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1, work on %2 was left unsaved since %3. If the program there has ended, it can be restored.</source>
        <translation>%1 で %2 の作業が %3 から未保存のままです。そこでプログラムが終了していれば復元できます。</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>コピーを復元</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>%1 を切り取り</translation>
    </message>
    <message numerus="yes">
        <source>Cut %Ln objects</source>
        <translation>
            <numerusform>%Ln 個のオブジェクトを切り取り</numerusform>
        </translation>
    </message>
    <message>
        <source>Link groups</source>
        <translation>グループをリンク</translation>
    </message>
    <message>
        <source>select the devices or racks of both sides</source>
        <translation>両側のデバイスまたはラックを選択してください</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>select racks or devices</source>
        <translation>ラックまたはデバイスを選択してください</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>the clipboard holds no racks or devices</source>
        <translation>クリップボードにラックもデバイスもありません</translation>
    </message>
    <message>
        <source>copy some first</source>
        <translation>先にコピーしてください</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Array copy</source>
        <translation>配列コピー</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>there is no step to repeat</source>
        <translation>繰り返すステップがありません</translation>
    </message>
    <message>
        <source>this step changed no design</source>
        <translation>このステップは設計を変更していません</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>ロックされています</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1、%2 で</translation>
    </message>
    <message>
        <source>Repeated in %1</source>
        <translation>%1 で繰り返しました</translation>
    </message>
    <message>
        <source>Did not fit: %1</source>
        <translation>適合しませんでした：%1</translation>
    </message>
    <message>
        <source>Face of the rack</source>
        <translation>ラックの面</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation>表 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部品</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>Parts and outline</source>
        <translation>部品とアウトライン</translation>
    </message>
    <message>
        <source>Written: %1, of the project as it was when the export began</source>
        <translation>書き出し完了：%1（エクスポート開始時点のプロジェクト）</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 を書き出し中</translation>
    </message>
    <message>
        <source>%1 is read. The project in view has been changed since.</source>
        <translation>%1 の読み込みが終わりました。その間に表示中のプロジェクトが変更されています。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 を保存中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Read own parts</source>
        <translation>独自の部品を読み込む</translation>
    </message>
    <message>
        <source>there is no such variant</source>
        <translation>そのバリアントはありません</translation>
    </message>
    <message>
        <source>%1 GPUs · %2 links · %3 network · %4 capex</source>
        <translation>%1 GPU · %2 リンク · ネットワーク %3 · Capex %4</translation>
    </message>
    <message>
        <source>the selection was not grown</source>
        <translation>選択範囲は拡大されていません</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>数値の根拠</translation>
    </message>
    <message>
        <source>no figure is chosen</source>
        <translation>指標が選ばれていません</translation>
    </message>
    <message>
        <source>click one of the headline bar, or go to a value of the Inspector</source>
        <translation>主要指標をクリックするか、インスペクターの値に移動してください</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message>
        <source>Restoring unsaved work</source>
        <translation>未保存の作業を復元中</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>コピーを開く</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>読み取り専用で開く</translation>
    </message>
    <message>
        <source>Opening example %1</source>
        <translation>サンプル %1 を開いています</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新規プロジェクト</translation>
    </message>
    <message>
        <source>Importing parts</source>
        <translation>部品をインポート中</translation>
    </message>
    <message>
        <source>%1, not protected</source>
        <translation>%1、保護されていません</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>プレビュー…</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>変更はありません</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1：失敗しました。%2</translation>
    </message>
    <message>
        <source>Project settings › %1</source>
        <translation>プロジェクト設定 › %1</translation>
    </message>
    <message>
        <source>no rack is selected</source>
        <translation>ラックが選択されていません</translation>
    </message>
    <message>
        <source>in the Floor view only</source>
        <translation>フロア表示でのみ使えます</translation>
    </message>
    <message>
        <source>select devices, racks, modules or links</source>
        <translation>デバイス、ラック、モジュール、またはリンクを選択してください</translation>
    </message>
    <message>
        <source>Drawings (*.svg *.pdf *.png)</source>
        <translation>図面 (*.svg *.pdf *.png)</translation>
    </message>
</context>
<context>
    <name>fabric::ui::MainWindowFrame</name>
    <message>
        <source>Commands, parts, devices</source>
        <translation>コマンド、部品、デバイス</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>主要指標</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部品</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Problems, BOM, links</source>
        <translation>問題、部品表、リンク</translation>
    </message>
    <message>
        <source>Left dock</source>
        <translation>左ドック</translation>
    </message>
    <message>
        <source>Right dock</source>
        <translation>右ドック</translation>
    </message>
    <message>
        <source>Bottom dock</source>
        <translation>下ドック</translation>
    </message>
    <message>
        <source>Canvas alone</source>
        <translation>キャンバスのみ</translation>
    </message>
    <message>
        <source>%1, unsaved changes</source>
        <translation>%1、未保存の変更あり</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 を閉じる</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ManagePartsDialog</name>
    <message>
        <source>Manage parts</source>
        <translation>部品の管理</translation>
    </message>
    <message>
        <source>Tables of your own are read from %1 for every project. Imported tables go with the project.</source>
        <translation>独自の表は %1 から、すべてのプロジェクト用に読み込まれます。インポートした表はプロジェクトに含まれます。</translation>
    </message>
    <message>
        <source>Where the parts come from</source>
        <translation>部品の出どころ</translation>
    </message>
    <message>
        <source>Import tables…</source>
        <translation>表をインポート…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>フォルダーを再読み込み</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部品</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>Catalog %1</source>
        <translation>カタログ %1</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>このプロジェクト</translation>
    </message>
    <message>
        <source>Own folder</source>
        <translation>独自フォルダー</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1</source>
        <translation>フォルダーを作成できません：%1</translation>
    </message>
</context>
<context>
    <name>fabric::ui::MeasureTool</name>
    <message>
        <source>%1 along the trays, %2 to %3</source>
        <translation>トレイ沿い %1、%2 から %3</translation>
    </message>
    <message>
        <source>Trays</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>Drag, or arrows and Enter: measure    Shift: along or across only, or longer steps    Esc: clear, then select</source>
        <translation>ドラッグ、または矢印と Enter：計測    Shift：縦横のみ、または大きく移動    Esc：消去、次に選択</translation>
    </message>
</context>
<context>
    <name>fabric::ui::MediaDrop</name>
    <message>
        <source>They are so already</source>
        <translation>すでにそうなっています</translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n リンク</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 to %2</source>
        <translation>%1 を %2 に変更</translation>
    </message>
    <message numerus="yes">
        <source>%n cages</source>
        <translation>
            <numerusform>ケージ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Plug %1 into %2</source>
        <translation>%1 を %2 に装着</translation>
    </message>
    <message>
        <source>A cable goes onto a link or bundle</source>
        <translation>ケーブルはリンクまたは束にドロップします</translation>
    </message>
    <message>
        <source>A transceiver goes into a device, or onto a link or bundle</source>
        <translation>トランシーバーはデバイス、リンク、または束にドロップします</translation>
    </message>
</context>
<context>
    <name>fabric::ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
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
        <translation>%1 × 発注長変更</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>fabric::ui::MovePlan</name>
    <message>
        <source>There is no row for some of the racks</source>
        <translation>一部のラックを置く列がありません</translation>
    </message>
    <message>
        <source>Rack %1 has %2U free; %3 needs %4U</source>
        <translation>ラック %1 の空きは %2U、%3 には %4U が必要です</translation>
    </message>
    <message>
        <source>Rack %1 would draw up to %2 kW; its limit is %3 kW</source>
        <translation>ラック %1 は最大 %2 kW となり、上限 %3 kW を超えます</translation>
    </message>
    <message>
        <source>Rack %1 would hold %2 kg; its limit is %3 kg</source>
        <translation>ラック %1 は %2 kg となり、上限 %3 kg を超えます</translation>
    </message>
</context>
<context>
    <name>fabric::ui::MoveTool</name>
    <message>
        <source>The project is open read-only</source>
        <translation>プロジェクトは読み取り専用で開いています</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 はロックされています</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 を %2 へ移動</translation>
    </message>
    <message>
        <source>A device stands in a rack</source>
        <translation>デバイスはラック内に置きます</translation>
    </message>
    <message numerus="yes">
        <source>Move %n devices</source>
        <translation>
            <numerusform>デバイス %n 台を移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>デバイス %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n racks</source>
        <translation>
            <numerusform>%n ラック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n racks</source>
        <translation>
            <numerusform>%n ラックを移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n racks</source>
        <translation>
            <numerusform>%n ラックをコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>%1 を %2 へコピー</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n devices</source>
        <translation>
            <numerusform>デバイス %n 台をコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 become %3</source>
        <translation>%1 × %2 が %3 に</translation>
    </message>
    <message>
        <source>Shift: copy    Ctrl: keep media    Alt: ignore snap    Arrows: one step, Shift: ten    Enter: place    Esc: cancel</source>
        <translation>Shift：コピー    Ctrl：媒体を維持    Alt：スナップなし    矢印：1 ステップ、Shift：10    Enter：配置    Esc：キャンセル</translation>
    </message>
</context>
<context>
    <name>fabric::ui::OutlineModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>fabric::ui::OutlinePanel</name>
    <message>
        <source>Outline of the design</source>
        <translation>設計のアウトライン</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>プロジェクトは読み取り専用で開いています</translation>
    </message>
    <message>
        <source>Rename %1 objects</source>
        <translation>%1 個のオブジェクトの名前を変更</translation>
    </message>
    <message>
        <source>%1 names for %2 objects: nothing was renamed</source>
        <translation>%2 個のオブジェクトに名前が %1 個：変更しませんでした</translation>
    </message>
</context>
<context>
    <name>fabric::ui::PanTool</name>
    <message>
        <source>Drag: pan    Wheel: zoom    V: select</source>
        <translation>ドラッグ：画面移動    ホイール：ズーム    V：選択</translation>
    </message>
</context>
<context>
    <name>fabric::ui::PartCard</name>
    <message>
        <source>%1 est.</source>
        <comment>estimated figure</comment>
        <translation>%1 概算</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>信頼度：%1</translation>
    </message>
    <message>
        <source>Sources differ on %1: %2 is used, %3 says %4</source>
        <translation>%1 は出典により異なります：採用値 %2、%3 では %4</translation>
    </message>
</context>
<context>
    <name>fabric::ui::PartsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>Accelerators / systems</source>
        <translation>アクセラレーター／システム</translation>
    </message>
    <message>
        <source>NICs</source>
        <translation>NIC</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>スイッチ</translation>
    </message>
    <message>
        <source>Transceivers</source>
        <translation>トランシーバー</translation>
    </message>
    <message>
        <source>Cables &amp; fibre</source>
        <translation>ケーブルとファイバー</translation>
    </message>
</context>
<context>
    <name>fabric::ui::PartsPanel</name>
    <message>
        <source>Search parts</source>
        <translation>部品を検索</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>管理…</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>お気に入りのみ</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部品</translation>
    </message>
    <message>
        <source>Search %1 parts</source>
        <translation>%1 部品を検索</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 部品</translation>
    </message>
    <message>
        <source>Catalog %1 · %2 parts</source>
        <translation>カタログ %1 · %2 部品</translation>
    </message>
    <message>
        <source>In design</source>
        <translation>設計内</translation>
    </message>
    <message>
        <source>Only parts that the design uses</source>
        <translation>設計で使用中の部品のみ</translation>
    </message>
    <message>
        <source>No part matches. Every word and every chip must fit.</source>
        <translation>一致する部品はありません。すべての語とフィルターに一致する必要があります。</translation>
    </message>
    <message>
        <source>No parts. Open or start a project to see its catalog.</source>
        <translation>部品がありません。プロジェクトを開くか新規作成するとカタログが表示されます。</translation>
    </message>
    <message>
        <source>Catalog column</source>
        <translation>カタログの列</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>%1, such as &gt;=500</source>
        <translation>%1、例：&gt;=500</translation>
    </message>
</context>
<context>
    <name>fabric::ui::PasteDialog</name>
    <message>
        <source>Paste special</source>
        <translation>形式を選択して貼り付け</translation>
    </message>
    <message numerus="yes">
        <source>%Ln racks</source>
        <translation>
            <numerusform>%Ln ラック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>デバイス %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links inside</source>
        <translation>
            <numerusform>内部リンク %Ln 本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links to the outside</source>
        <translation>
            <numerusform>外部へのリンク %Ln 本</numerusform>
        </translation>
    </message>
    <message>
        <source>Next free numbers</source>
        <translation>次の空き番号</translation>
    </message>
    <message>
        <source>As copied</source>
        <translation>コピー元のまま</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Device names by pattern</source>
        <translation>パターンによるデバイス名</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
</context>
<context>
    <name>fabric::ui::PlaceTool</name>
    <message>
        <source>Add %1 in %2</source>
        <translation>%1 を %2 に追加</translation>
    </message>
    <message>
        <source>Not on the floor</source>
        <translation>フロアの外です</translation>
    </message>
    <message>
        <source>The project is open read-only</source>
        <translation>プロジェクトは読み取り専用で開いています</translation>
    </message>
    <message>
        <source>This part does not stand on the floor or in a rack</source>
        <translation>この部品はフロアにもラックにも置けません</translation>
    </message>
    <message>
        <source>There is no row to stand in</source>
        <translation>置ける列がありません</translation>
    </message>
    <message>
        <source>A device stands in a rack</source>
        <translation>デバイスはラック内に置きます</translation>
    </message>
    <message>
        <source>Click or Enter: place    Arrows: move    Alt: ignore snap    Esc: cancel</source>
        <translation>クリックまたは Enter：配置    矢印：移動    Alt：スナップなし    Esc：キャンセル</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ProblemsModel</name>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注記</translation>
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
ルール：%2
出典：%3</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>クイック修正</translation>
    </message>
    <message>
        <source>%1 (waived: %2)</source>
        <translation>%1（容認済み: %2）</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>容認済み</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>…ほか %1 件</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation>フィルターに一致する問題はありません。</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>チェック中…</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>容認…</translation>
    </message>
    <message>
        <source>Accept the selected problems for a reason. They stay in the list and count no more.</source>
        <translation>選択した問題を理由を付けて容認します。一覧には残りますが、件数には数えません。</translation>
    </message>
    <message>
        <source>%1 waived</source>
        <translation>%1 件容認済み</translation>
    </message>
    <message>
        <source>Accepted for a reason; not counted</source>
        <translation>理由付きで容認済み。件数に数えません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation>プロジェクトは読み取り専用で開いています</translation>
    </message>
    <message>
        <source>A problem is waived for a reason: say why it may stay</source>
        <translation>容認には理由が必要です。このままでよい理由を入力してください</translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation>%1 を容認</translation>
    </message>
    <message>
        <source>Waive %1 problems</source>
        <translation>%1 件の問題を容認</translation>
    </message>
    <message>
        <source>Take waiver back</source>
        <translation>容認を取り消す</translation>
    </message>
    <message>
        <source>Select the problems to waive first</source>
        <translation>先に容認する問題を選択してください</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>容認</translation>
    </message>
    <message>
        <source>Why may this stay as it is?</source>
        <translation>このままでよい理由は何ですか？</translation>
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
        <translation>新規プロジェクト</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
    <message>
        <source>Restoring unsaved work</source>
        <translation>未保存の作業を復元中</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 を保存中</translation>
    </message>
    <message>
        <source>The program was asked to end</source>
        <translation>プログラムの終了が要求されました</translation>
    </message>
</context>
<context>
    <name>fabric::ui::PropertyGrid</name>
    <message>
        <source>Why this number</source>
        <translation>数値の根拠</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>%1 の根拠</translation>
    </message>
</context>
<context>
    <name>fabric::ui::RecoveryDialog</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Unsaved work on %1</source>
        <translation>%1 の未保存の作業</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps were made after the last save, the last on %1.</source>
        <translation>
            <numerusform>最後の保存後に %Ln ステップ、最後は %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier ones are not listed; they are restored as well.</source>
        <translation>
            <numerusform>それ以前の %Ln ステップは一覧にありませんが、同様に復元されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ReplaceDialog</name>
    <message>
        <source>Replace part</source>
        <translation>部品を交換</translation>
    </message>
    <message numerus="yes">
        <source>%n racks become</source>
        <translation>
            <numerusform>%n ラックの交換先</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices become</source>
        <translation>
            <numerusform>デバイス %n 台の交換先</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>交換</translation>
    </message>
    <message numerus="yes">
        <source>Kept: position, name, role and %n links</source>
        <translation>
            <numerusform>維持：位置、名前、役割、リンク %n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: position, name, everything inside and its links</source>
        <translation>維持：位置、名前、内部のすべてとそのリンク</translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n links get other media</source>
        <translation>
            <numerusform>変更：%n リンクの媒体が変わります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n links</source>
        <translation>
            <numerusform>喪失：%n リンク</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n modules that do not fit</source>
        <translation>
            <numerusform>喪失：適合しないモジュール %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– and %n more reasons</source>
        <translation>
            <numerusform>– ほか %n 件の理由</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>%1 を %2 に交換</translation>
    </message>
    <message numerus="yes">
        <source>%n modules become</source>
        <translation>
            <numerusform>%n 個のモジュールの交換先</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links get</source>
        <translation>
            <numerusform>%n 本のリンクのケーブル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n links, between the same ports</source>
        <translation>
            <numerusform>維持：同じポート間のリンク %n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1 × %2 become %3</source>
        <translation>変更：%1 × %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n cables</source>
        <translation>
            <numerusform>喪失：ケーブル %n 本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n modules</source>
        <translation>
            <numerusform>喪失：モジュール %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n fixed lengths</source>
        <translation>
            <numerusform>喪失：固定長 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>ケーブル</translation>
    </message>
</context>
<context>
    <name>fabric::ui::RulesDialog</name>
    <message>
        <source>Rules and their sources</source>
        <translation>ルールと出典</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>fabric::ui::SavePath</name>
    <message>
        <source>%1 is there already. Do you want to replace it?</source>
        <translation>%1 は既に存在します。置き換えますか?</translation>
    </message>
</context>
<context>
    <name>fabric::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>fabric::ui::SelectTool</name>
    <message>
        <source>Click: select    Ctrl: add or remove    Alt: one level up    Drag: move, or box    Space: pan</source>
        <translation>クリック：選択    Ctrl：追加／解除    Alt：一階層上    ドラッグ：移動または範囲選択    Space：画面移動</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Command or key</source>
        <translation>コマンドまたはキー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>All to default</source>
        <translation>すべて既定に戻す</translation>
    </message>
    <message>
        <source>By default: %1</source>
        <translation>既定：%1</translation>
    </message>
    <message>
        <source>%1 is in use for %2, which would lose it.</source>
        <translation>%1 は %2 で使用中です。割り当てると %2 から外れます。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>割り当て直す</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ShownLinks</name>
    <message>
        <source>Compute</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Front-end</source>
        <translation>フロントエンド</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Scale-up</source>
        <translation>スケールアップ</translation>
    </message>
</context>
<context>
    <name>fabric::ui::SourcesDialog</name>
    <message>
        <source>%1: %2 used, %3 says %4</source>
        <translation>%1：採用値 %2、%3 では %4</translation>
    </message>
    <message>
        <source>Sources of %1</source>
        <translation>%1 の出典</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Catalog row</source>
        <translation>カタログの行</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Show among the parts</source>
        <translation>部品一覧に表示</translation>
    </message>
    <message>
        <source>Double-click shows a part among the parts; the menu of a row opens its source.</source>
        <translation>ダブルクリックで部品一覧に表示、行のメニューから出典を開きます。</translation>
    </message>
</context>
<context>
    <name>fabric::ui::StartCard</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Drag a rack here</source>
        <translation>ここにラックをドラッグ</translation>
    </message>
    <message>
        <source>from Parts on the left, or begin with</source>
        <translation>左の部品から。または次から開始</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>例：%1</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>プロジェクトを開く…</translation>
    </message>
</context>
<context>
    <name>fabric::ui::TableDelegate</name>
    <message>
        <source>Fit columns to contents</source>
        <translation>列幅を内容に合わせる</translation>
    </message>
</context>
<context>
    <name>fabric::ui::TablePage</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1を絞り込む</translation>
    </message>
    <message>
        <source>%1 rows are selected; %2 at most can be copied. Filter them, or export the whole table.</source>
        <translation>%1 行が選択されています。コピーできるのは %2 行までです。絞り込むか、表全体をエクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>fabric::ui::TaskCells</name>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln 件のタスク</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ cancels it and leaves everything as it was</source>
        <translation>✕ で中止し、すべて元のままにします</translation>
    </message>
    <message>
        <source>Click for the list</source>
        <translation>クリックで一覧</translation>
    </message>
    <message>
        <source>%1, %2 s left</source>
        <translation>%1、残り %2 秒</translation>
    </message>
    <message>
        <source>Figures of an earlier design; F7 computes them</source>
        <translation>以前の設計の値です。F7 で再計算</translation>
    </message>
    <message>
        <source>✕ gives it up; the figures stay those of an earlier design</source>
        <translation>✕ で中止。値は以前の設計のままです</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Cancel: %1, %2 %</source>
        <translation>キャンセル：%1、%2 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln links recomputed in %1 ms</source>
        <translation>
            <numerusform>%Ln リンクを %1 ms で再計算</numerusform>
        </translation>
    </message>
    <message>
        <source>Routes and sums</source>
        <translation>経路と集計</translation>
    </message>
    <message>
        <source>Paths and cuts</source>
        <translation>パスとカット</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>部品表</translation>
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
        <translation>階層</translation>
    </message>
    <message>
        <source>Rails</source>
        <translation>レール</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Scalable unit</source>
        <translation>スケーラブルユニット</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>ポッド</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>レール</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>プレーン</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>リング</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>格子</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Count, reach</source>
        <translation>本数、到達距離</translation>
    </message>
    <message>
        <source>Worst only</source>
        <translation>最も厳しいもののみ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>fabric::ui::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>トポロジー</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>デバイスはまだありません</translation>
    </message>
    <message>
        <source>Place systems and switches on the floor (Ctrl+1); their tiers and links appear here</source>
        <translation>フロアにシステムとスイッチを配置すると（Ctrl+1）、その階層とリンクがここに表示されます</translation>
    </message>
    <message>
        <source>Drag: pan    Wheel: zoom    V: select</source>
        <translation>ドラッグ：画面移動    ホイール：ズーム    V：選択</translation>
    </message>
    <message>
        <source>Release on a card: link the two    Esc: cancel</source>
        <translation>カードの上で離す：両者をリンク    Esc：キャンセル</translation>
    </message>
    <message>
        <source>Click: select    Double-click: open or close    Shift+click two cards: trace</source>
        <translation>クリック：選択    ダブルクリック：開閉    2 枚を Shift+クリック：追跡</translation>
    </message>
    <message>
        <source>Click: select    Double-click: open or close    Shift+click two cards: trace    Drag card to card: link</source>
        <translation>クリック：選択    ダブルクリック：開閉    2 枚を Shift+クリック：追跡    カード間をドラッグ：リンク</translation>
    </message>
    <message>
        <source>Shift+click or Shift+Enter on a second card: trace all shortest paths    Esc: cancel</source>
        <translation>2 枚目のカードで Shift+クリックまたは Shift+Enter：全最短経路を追跡    Esc：キャンセル</translation>
    </message>
</context>
<context>
    <name>fabric::ui::TraceTool</name>
    <message>
        <source>A path leads from device to device</source>
        <translation>経路はデバイス間で追跡します</translation>
    </message>
    <message>
        <source>No links lead from %1 to %2</source>
        <translation>%1 から %2 へ至るリンクはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n hops</source>
        <translation>
            <numerusform>%n ホップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links on all shortest ways</source>
        <translation>
            <numerusform>全最短経路上のリンク %n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%2 of cable, %3 µs one way</source>
        <translation>ケーブル %1%2、片方向 %3 µs</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>最短経路</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Click the far end, or arrows and Enter    Esc: clear, then select</source>
        <translation>対向端をクリック、または矢印と Enter    Esc：消去、次に選択</translation>
    </message>
    <message>
        <source>Click the first device, or arrows and Enter    Esc: select</source>
        <translation>最初のデバイスをクリック、または矢印と Enter    Esc：選択</translation>
    </message>
</context>
<context>
    <name>fabric::ui::VariantTabBar</name>
    <message>
        <source>baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>Variant name</source>
        <translation>バリアント名</translation>
    </message>
</context>
<context>
    <name>fabric::ui::VariantTabs</name>
    <message>
        <source>Fork the active variant</source>
        <translation>アクティブなバリアントを分岐</translation>
    </message>
    <message>
        <source>All variants</source>
        <translation>すべてのバリアント</translation>
    </message>
</context>
<context>
    <name>fabric::ui::WhyCard</name>
    <message>
        <source>Open sources</source>
        <translation>出典を開く</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>%1 の根拠</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
</context>
<context>
    <name>fabric::ui::WhyPopup</name>
    <message>
        <source> est.</source>
        <translation> 概算</translation>
    </message>
    <message>
        <source> (not verified)</source>
        <translation> (未検証)</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>年 %1 件</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>数値なし</translation>
    </message>
    <message>
        <source> est., not verified</source>
        <translation> 概算、未検証</translation>
    </message>
    <message>
        <source> by specification</source>
        <translation> 仕様による</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>計算中…</translation>
    </message>
</context>
<context>
    <name>fabric::ui::ZoomLevel</name>
    <message>
        <source>Hall</source>
        <translation>ホール</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Designs the interconnect fabric of AI data centers.</source>
        <translation>AI データセンターのインターコネクトファブリックを設計します。</translation>
    </message>
    <message>
        <source>Project to open</source>
        <translation>開くプロジェクト</translation>
    </message>
    <message>
        <source>Your own parts were not taken. %1</source>
        <translation>独自の部品は取り込まれませんでした。%1</translation>
    </message>
</context>
</TS>
