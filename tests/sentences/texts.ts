import { parseResolution } from "../../src/parsing/parse-resolution.ts";

/** An invented text with what sentences have to tell apart: conditions, dates, lists, asides, joined verbs. */
export const wells = parseResolution(
  `United Nations

A/RES/99/7

General Assembly

Resolution adopted by the General Assembly on 3 May 2044

99/7. Wells and springs

The General Assembly,

Recalling its resolution 90/12 of 19 December 2035, in which it urged Member States to map their springs,

Deeply concerned about the drought of the valleys, and welcoming the work of the well-diggers,

1. Also encourages Member States, where appropriate, to protect their springs from salt, including by means of walls, hedges and ditches, in accordance with their national law, and to share their maps with the neighbours of each valley before the end of 2046;

2. Requests the Secretary-General:

(a) To list the springs of the world;

(b) To publish the list;

(c) To report to the General Assembly at its one hundredth session on the state of the wells;

3. Decides that the Fund shall pay for the walls of a valley for three years, provided that the valley has asked for them, and that nobody else pays for them;

4. Calls upon the Well Office, in consultation with Member States, to refrain from closing any well that serves a village;

5. Further requests the Secretary-General to appoint a keeper of the wells.
`,
  { id: "wells" },
);
