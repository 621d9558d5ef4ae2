/** Texts in the manner of the United Nations, all of it invented: a list of recommendations, a draft in committee, decisions, sections of which one has no numbers. */
export const inventedTexts = {
  "lighthouses.txt": `United Nations

E/RES/2095/7

Economic and Social Council

Distr.: General
3 August 2095

2095 session
Agenda item 18 (c)
Coastal questions

Resolution adopted by the Economic and Social Council on 22 July 2095

[on the recommendation of the Commission on Science and Technology for Development (E/2095/31)]

2095/7. Lighthouses for all

The Economic and Social Council,

Recalling that, in its resolution 90/12 of 3 May 2035, the General Assembly called upon Member States to keep their lighthouses lit,

Noting with concern the decline of keepers of the coastal observation network (CON),

Recommends the following for consideration by national Governments, the Commission on Science and Technology for Development and the United Nations Conference on Trade and Development:

(a) Governments, individually and collectively, are encouraged to consider taking the following actions:

(i) To keep lighthouses in good repair, using stone, timber and glass;

(ii) To train keepers of both sexes in the trimming of lamps;

(b) The Commission is encouraged:

(i) To continue to collect charts of dangerous shoals;

(ii) To report to the Economic and Social Council, with the Chair of the Commission to present the report, on the state of foghorns;

(c) The United Nations Conference on Trade and Development is encouraged:

(i) To study the price of whale oil and of its substitutes;

(ii) To request the Keepers Advisory Board of the Commission to develop proposals for its work programme.
`,
  "A_C.2_97_L.88.txt": `United Nations

A/C.2/97/L.88

General Assembly

Distr.: Limited
4 November 2042
Original: English

Ninety-seventh session
Second Committee
Agenda item 25 (b)
Ports and harbours

Draft resolution submitted by the Vice-Chair of the Committee, Ada Vale (Freedonia), on the basis of informal consultations on draft resolution A/C.2/97/L.12

Dredging of harbours

The General Assembly,

Recalling its resolution 95/8 of 12 December 2040,

Notes with concern that the trade partnership of small harbours (TPSH) lags behind in dredging;

Recognizes with concern that silt has reached the quays;

Requests the Secretary-General to submit to the General Assembly at its ninety-ninth session a report on dredging;

Encourages donors to pay for one dredger each year.
`.replace(/^(?=Notes|Recognizes|Requests|Encourages)/gm, numbered()),
  "S_RES_3950_2043.txt": `United Nations

S/RES/3950 (2043)

Security Council

Distr.: General
9 March 2043

Resolution 3950 (2043)

Adopted by the Security Council at its 12429th meeting, on 9 March 2043

The Security Council,

Commending the work of the Contact Group on Smuggling across the Strait of Borduria (“CGSSB”), and recalling the report of the Secretary-General (S/2042/394), as requested by resolution 3918 (2042),

Acting under Chapter VII of the Charter of the United Nations,

1. Demands that all parties to the conflict stop the smuggling of salt;

2. Encourages Member States to cooperate with the Borduria Transitional Authority (BTA);

3. Decides to remain seized of the matter.
`,
  "A_RES_97_60.txt": `United Nations

A/RES/97/60

General Assembly

Distr.: General
16 April 2043

Ninety-seventh session
Agenda item 146
Harbour Inspection Board

Resolution adopted by the General Assembly on 11 April 2043

[on the report of the Fifth Committee (A/97/840, para. 6)]

97/60. Harbour Inspection Board

The General Assembly,

Recalling its resolution 91/192 of 22 December 2036,

I
Report of the Harbour Inspection Board

Having considered the report of the Harbour Inspection Board for 2042,

1. Takes note of the report of the Harbour Inspection Board for 2042;

2. Reiterates its request to the Secretary-General and the other executive heads of the participating organizations to fully assist the Board;

3. Invites the legislative bodies of participating organizations to effectively and substantially use the reports of the Board;

4. Invites the executive heads of participating port authorities to implement the accepted recommendations;

5. Decides on the following meetings of the Board in 2044:

(a) The tide forum will be held in Geneva on Wednesday, 5 February 2044;

(b) The quay conference will be held in Nairobi from 12 to 14 March 2044;

II
Review of action taken

Having considered the note by the Secretary-General on the action taken,

Takes note of the note by the Secretary-General.

63rd plenary meeting
11 April 2043
`,
  "S_RES_3960_2043.txt": `United Nations S/RES/3960 (2043)

Security Council

Distr.: General
2 May 2043

Resolution 3960 (2043)

Adopted by the Security Council at its 12450th meeting, on 2 May 2043

The Security Council,

Having examined the application of the Republic of Teshgar for membership (S/2043/118),

Expressing concern at the artificial islands of Borduria,

1. Condemns the launch by Borduria of 12 April 2043, and the help of Kenya;

2. Demands that Borduria not proceed with any further launch;

3. Directs the Committee established pursuant to resolution 3918 (2042) to issue a notice on vessels;

4. Directs the Committee to review reported violations;

5. Calls upon Member States not to recognize the islands, and to report to the Committee;

6. Re-emphasizes that all Member States should comply with resolution 3918 (2042);

7. Agrees that the failure of Borduria to pay was due to conditions beyond its control;

8. Affirms that it will take significant action in the event of a further launch by Borduria;

9. Decides to remain seized of the matter;

10. Urges the Afghan Government to keep the strait open.

Adopted at the 12450th meeting by 13 votes to none, with 2 abstentions (Freedonia and Sylvania).
`,
  "ferries.txt": `Resolution adopted by the Economic and Social Council

[on the recommendation of the Commission on Science and Technology for Development (E/2095/30)]

2095/8.	Ferries for all

The Economic and Social Council,

1.	Requests the Secretary-General, as the Co-Chair of the United Nations system task force on ferries, to keep Member States informed of the work of the task force;

2.	Invites Governments to publish timetables.

47th plenary meeting
24 July 2095
`,
} as const;

/** Numbers one operative paragraph after the other. */
function numbered(): () => string {
  let number = 0;
  return () => {
    number += 1;
    return `${number}. `;
  };
}
