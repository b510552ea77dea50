<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;BOM…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the bill of materials as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;cable schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;drawing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the floor as SVG or PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selection with the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock or unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all racks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select n&amp;othing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Closer level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Farther level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front or &amp;rear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw racks from the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas al&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface &amp;scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Row of racks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an empty row behind the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pan tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the problems of the whole design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why this number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the figure under the keyboard in the headline bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V&amp;ariants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fork variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new variant from the one in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set as &amp;baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any command, part or device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search &amp;parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and change the keys of every command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules and their sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Lightloom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{length_m} m over {cable}, which reaches {reach_m} m: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length_m} m over {cable}, which reaches {reach_m} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length_m} m over {cable} leave little of its reach of {reach_m} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{module} does not go into the cage of {device}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cable} does not go into the cage of {device}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{module} does not serve the ports of {device}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cable} does not serve the ports of {device}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} and {b} are not joined by {cable}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} and {b} do not talk to each other: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{module} does not work in {device}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cable}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link ends at a port beyond the device&apos;s {ports}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fabric}, {tier}: pairs of switches have {least} to {most} links, switches {fewest_peers} to {most_peers} neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device stands outside the {rack_u}U of its rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a rack, {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {power_w} W in a rack for {limit_w} W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight_kg} kg in a rack for {limit_kg} kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {at} switches are oversubscribed {ratio} to 1, over {limit} to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price for {quantity} pieces of {part}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price for {quantity} pieces of {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: not verified: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: {field} is {used}; another source ({source}) says {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fibre ends in an empty cage of {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No route is known for {cable}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cable fixed at {cable_m} m is shorter than its route of {length_m} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose media of longer reach, or move the racks closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose media of longer reach if the route may still grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a module or cable made for this cage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use modules of one kind at both ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cable for these modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the link to a free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every pair of switches the same number of links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move devices to another rack, or choose a rack for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add uplinks, or raise the limit if the traffic allows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a quote in a catalog file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the data sheet before ordering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug a module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the cable&apos;s length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengthen the cable, or let its length follow the route</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Modules in cages: a twin-port module is one.
%1 of %2 cages occupied, %3 of %4 ports used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst leaf %1, worst spine %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator packages, as the maker&apos;s current name counts them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transceivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisection bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One way, through the smallest cut between the natural halves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches, transceivers, cables, lasers and NICs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total IT power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the meter, with PUE %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pieces have no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-year TCO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5-year TCO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capex and energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fabrics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>%1; confidence %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 W typ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 W max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spine switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fabric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power and cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 BTU/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT power × 3.412 BTU/h per watt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1 unknown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices only; the rack itself is not weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unpriced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without cables, which belong to two places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 racks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of another rack moves the device there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1U, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NICs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cage · %1 · %2 × %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes no module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return plugs it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media policy of the tier, in the project&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A length fixes the order; empty follows the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made to length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none long enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortest length sold that is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route with loops and allowance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed by the engineer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between heights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trays %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ %1 over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit less length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the route or the limit is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of modules and cable that this link uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ÷ %2 links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its share of each module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pJ/bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part has no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rail %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternatives for this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details of the first %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without unpriced parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 links over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 links unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$%1 per kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of the building for each watt of IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of energy in the total cost of ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host–leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf–spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spine–core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop, copper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service loop at each end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop, fibre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the route, added to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray above rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside one rack, at each end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack in rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link with less of its reach left is flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transceivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project · variant %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spine rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: named after its position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge, from the start of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fronts face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to larger Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to smaller Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2U used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power at maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 racks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of the base line from the hall&apos;s origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To larger Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To smaller Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaches %1, the link is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A length such as 2.70 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename row to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 0.30 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rack unit, counted from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to U%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rack of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A length such as 5 m, or nothing to follow the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix cable length to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let cable follow its route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set role to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace module by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto: lowest cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename project to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename variant to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price per kWh between $0 and $100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PUE between 1 and 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change PUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole years, 1 to 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change media policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A length between 0 and 20 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change slack rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per cent, 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change spares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 link changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 links change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteText</name>
    <message>
        <source>%1, U%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartFacts</name>
    <message>
        <source>Power, typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power, maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 × %3 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 GB/s each, both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NICs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth, one way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laser modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 ports of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electrical lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optical lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach on OM3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach on OM4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 FIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attenuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power, A end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power, B end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot-swappable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartText</name>
    <message>
        <source>%1 × %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ELS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fibres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × laser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feeds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>module name, technology</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 trunk, %2 fibres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connector, fibre</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> to %1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coherent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fibre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed fibre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backplane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passive copper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active copper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multimode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ %1 estimate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::Actions</name>
    <message>
        <source>not possible now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::BomModel</name>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without unpriced lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price basis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::BomPanel</name>
    <message>
        <source>BOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the BOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to order yet. Place racks and systems, or start with the fabric wizard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting parts…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::CanvasHeader</name>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network cages of systems are at the rear  (Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap to positions, edges and grid  (Alt while dragging: no snapping)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit all  (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 px/m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aisles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and parts    &gt; commands   @ devices   # parts   ! problems   : position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::DockRail</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::FilterChipRow</name>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::FloorOverlay</name>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 m of %3 m %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::FloorPainter</name>
    <message>
        <source>Leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 – %1 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack power</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 × %3 m · %n racks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabric::ui::FloorScene</name>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::FloorView</name>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a rack or device to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n things</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a rack here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from Parts on the left, or open a project with Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X %1 m  Y %2 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  U%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::HeadlineBar</name>
    <message>
        <source>Headline figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Problems: %n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>same as the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::HistoryModel</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to redo up to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to undo back to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::HistoryPanel</name>
    <message>
        <source>Undo history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::Inspector</name>
    <message>
        <source>Pin: keep showing these objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change medium to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::LinksModel</name>
    <message>
        <source>within reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::LinksPanel</name>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the links of what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the cable schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No links yet. Press L and drag from port to port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No links at what is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::MainWindow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smallest already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 links recomputed in %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a project keeps at least one variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Lightloom</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select one thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n objects</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename variant to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a project keeps at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete variant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move variant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set as baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Lightloom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Lightloom %1&lt;/b&gt;&lt;p&gt;Designs the interconnect fabric of AI data centers.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Catalogue %2, %3 parts&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open elsewhere: %1. You see it read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are not protected against a crash: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lightloom projects (*.loom)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the cable schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Unsaved, %n steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a project without a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps of %1 were made after the last save, before the program ended.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Lightloom is started again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::MainWindowFrame</name>
    <message>
        <source>Commands, parts, devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems, BOM, links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::MeterBar</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::MoveEffects</name>
    <message>
        <source>%1 × other order length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::MovePlan</name>
    <message>
        <source>There is no row for some of the racks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack %1 would draw %2 kW; its limit is %3 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack %1 has %2U free; %3 needs %4U</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::MoveTool</name>
    <message>
        <source>The project is open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device stands in a rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n devices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Alt: ignore snap    Arrows: one step, Shift: ten    Enter: place    Esc: cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n racks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n racks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fabric::ui::PanTool</name>
    <message>
        <source>Drag: pan    Wheel: zoom    V: select</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::PartCard</name>
    <message>
        <source>%1 est.</source>
        <comment>estimated figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources differ on %1: %2 is used, %3 says %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::PartsModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators / systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NICs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transceivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables &amp; fibre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::PartsPanel</name>
    <message>
        <source>Search parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search %1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue %1 · %2 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only parts that the design uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part matches. Every word and every chip must fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parts. Open or start a project to see its catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::PlaceTool</name>
    <message>
        <source>Add %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part does not stand on the floor or in a rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row to stand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device stands in a rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transceiver goes into a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free cage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Plug %1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: place    Alt: ignore snap    Esc: cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::ProblemsModel</name>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Rule: %2
Source: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::ProjectSession</name>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::PropertyGrid</name>
    <message>
        <source>Why this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::RulesDialog</name>
    <message>
        <source>Rules and their sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::SelectTool</name>
    <message>
        <source>Click: select    Ctrl: add or remove    Alt: one level up    Drag: move, or box    Space: pan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All to default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use for %2, which would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::TableDelegate</name>
    <message>
        <source>Fit columns to contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::TablePage</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::VariantTabBar</name>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::VariantTabs</name>
    <message>
        <source>Fork the active variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All variants</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::WhyCard</name>
    <message>
        <source>Open sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::WhyPopup</name>
    <message>
        <source> est.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (not verified)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fabric::ui::ZoomLevel</name>
    <message>
        <source>Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Designs the interconnect fabric of AI data centers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own parts were not taken. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
