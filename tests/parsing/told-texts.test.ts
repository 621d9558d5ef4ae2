import { describe, expect, it } from "vitest";
import { nounFor } from "../../src/domain/labels.ts";
import { parseActs } from "../../src/parsing/parse-acts.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";

const statement = `United Nations S/PRST/2041/9
Security Council Distr.: General
12 May 2041

Statement by the President of the Security Council

At the 12001st meeting of the Security Council, held on 12 May 2041, in connection with the
Council’s consideration of the item entitled “The situation on the coast”, the President of the
Security Council made the following statement on behalf of the Council:

“The Security Council recalls its resolution 3918 (2042), entitled ‘Lamps of the coast’, and
calls upon all States to light them. It also expresses its concern at the dark. Ships were lost.
In this regard, the Council requests the Secretary-General to report by 1 June 2041.

“The Security Council also urges the keepers to:

(a) light the lamps;

(b) count the ships.

“The Council will remain seized of the matter.”
`;

describe("a statement by the President of the Security Council", () => {
  const read = parseResolution(statement, { id: "lamps" });

  it("has each quoted paragraph for an operative one, behind the words that introduce it", () => {
    expect(read.paragraphs.map(({ id, text }) => [id, text.slice(0, 28)])).toEqual([
      ["pp1", "At the 12001st meeting of th"],
      ["op1", "“The Security Council recall"],
      ["op2", "“The Security Council also u"],
      ["op3", "“The Council will remain sei"],
    ]);
    expect(read.paragraphs[2]?.subparagraphs.map(({ id }) => id)).toEqual(["op2.a", "op2.b"]);
    expect(read.warnings).toEqual([]);
  });

  it("is known by symbol, date and kind", () => {
    expect(read).toMatchObject({ symbol: "S/PRST/2041/9", organ: "SC", date: "12 May 2041" });
    expect(nounFor(read)).toBe("statement");
  });

  it("does what its sentences say of the Council", () => {
    const acts = read.paragraphs[1]?.acts ?? [];
    expect(acts.map(({ verb, addressees }) => [verb, ...addressees.map(({ id }) => id)])).toEqual([
      ["recalls"],
      ["calls upon", "states"],
      ["also expresses its concern"],
      ["requests", "secretary-general"],
    ]);
    expect(acts.at(-1)?.deadline?.printed).toBe("by 1 June 2041");
  });

  it("tells in the past what the Council did", () => {
    const said = parseActs(
      "“The Security Council noted that oil was bought by UNLAMP. It also welcomed the price.",
      { id: "op1", kind: "operative" },
      { organ: "SC", form: "statement" },
    );
    expect(said.acts.map(({ verb }) => verb)).toEqual(["noted", "also welcomed"]);
  });

  it("does what “it” does behind a sentence of the Council, whatever points that has", () => {
    const said = statement.replace(
      "light them. It also expresses its concern at the dark.",
      "thank Dr. Ann Lamp and her team. At the same time, it notes the dark. The Council in particular takes note of the tide.",
    );
    const { paragraphs } = parseResolution(said, { id: "lamps" });
    expect(paragraphs[1]?.acts.map(({ verb }) => verb)).toEqual([
      "recalls",
      "calls upon",
      "notes",
      "takes note",
      "requests",
    ]);
  });

  it("is read where no blank line parts the paragraphs", () => {
    const dense = parseResolution(statement.replace(/\n\n/g, "\n"), { id: "dense" });
    expect(dense.paragraphs.map(({ id, text }) => [id, text])).toEqual(
      read.paragraphs.map(({ id, text }) => [id, text]),
    );
  });
});

describe("a decision", () => {
  const adopted = `A/DEC/95/405
General Assembly
Ninety-fifth session

Decision adopted by the General Assembly

95/405. Organization of the session

At its 2nd plenary meeting, on 15 September 2040, the General Assembly, on the recommendation
of the General Committee, decided to hold its general debate in October.

At the same meeting, the General Assembly also requested the Secretary-General to light the
lamps of the coast.
`;

  it("tells in the past what was decided", () => {
    const read = parseResolution(adopted, { id: "debate" });
    expect(read).toMatchObject({
      organ: "GA",
      date: "15 September 2040",
      title: "Organization of the session",
    });
    expect(nounFor(read)).toBe("decision");
    expect(
      read.paragraphs.flatMap(({ acts }) => acts.map(({ paragraph, verb }) => [paragraph, verb])),
    ).toEqual([
      ["op1", "decided"],
      ["op2", "also requested"],
    ]);
    expect(read.warnings).toEqual([]);
  });

  it("may have formula and verb in one sentence", () => {
    const read = parseResolution(
      `United Nations A/95/L.7
General Assembly

Draft decision submitted by the President of the General Assembly

Lamps of the coast

The General Assembly, recalling its resolution 90/1 of 1 October 2035, in which it lit the lamps,
decides to convene a meeting of keepers and requests the Secretary-General to report on it.
`,
      { id: "keepers" },
    );
    expect(read).toMatchObject({ organ: "GA", status: "draft" });
    expect(read.paragraphs.map(({ id, acts }) => [id, ...acts.map(({ verb }) => verb)])).toEqual([
      ["op1", "decides", "requests"],
    ]);
  });
});

describe("an amendment", () => {
  it("is said to be one, and does nothing of what it quotes", () => {
    const read = parseResolution(
      `United Nations A/C.3/95/L.57
General Assembly

Utopia: amendment to revised draft resolution A/C.3/95/L.3/Rev.1

Lamps of the coast

1. In operative paragraph 64, after “lamps” insert “and requests the keepers to light them”.

2. Delete the fifteenth preambular paragraph.
`,
      { id: "insert" },
    );
    expect(nounFor(read)).toBe("amendment");
    expect(read.paragraphs.map(({ id, acts }) => [id, acts.length])).toEqual([
      ["op1", 0],
      ["op2", 0],
    ]);
    expect(read.warnings.map(({ code }) => code)).toEqual(["amendment"]);
  });

  it.each([
    ["1. In paragraph 64, delete “lamps”.\n\n2. Delete paragraph 65.", "Operative part", []],
    [
      "Replace paragraph 64 with the following text:\n\n“64. Requests lamps;”.",
      undefined,
      ["paragraph-unended"],
    ],
  ])("has headings above its changes that are not its title's", (changes, heading, doubts) => {
    const read = parseResolution(
      `United Nations A/C.3/95/L.58

Utopia: amendment to revised draft resolution
A/C.3/95/L.3/Rev.1

Lamps of the coast and of
their keepers

Operative part

${changes}
`,
      { id: "headed" },
    );
    expect(read.title).toBe("Lamps of the coast and of their keepers");
    expect(read.paragraphs[0]?.heading).toBe(heading);
    expect(read.warnings.map(({ code }) => code)).toEqual(["amendment", ...doubts]);
  });

  it("of one change needs no number for it", () => {
    const read = parseResolution(
      `United Nations A/95/L.31

General Assembly

Utopia and
Atlantis:* proposed amendments to draft resolution A/95/L.25

Strengthening of the lamps of the coast and of
their keepers

In operative paragraph 68, after “lamps”, insert “and requests the
keepers to light them,”.

Delete operative paragraph 69.

* Any changes to the list of sponsors will be reflected in the official record of the meeting.
`,
      { id: "insert" },
    );
    expect(nounFor(read)).toBe("amendment");
    expect(read.title).toBe("Strengthening of the lamps of the coast and of their keepers");
    expect(read.sponsors).toEqual(["Utopia", "Atlantis"]);
    expect(read.paragraphs.map(({ kind, text, acts }) => [kind, text, acts.length])).toEqual([
      [
        "operative",
        "In operative paragraph 68, after “lamps”, insert “and requests the keepers to light them,”.",
        0,
      ],
      ["operative", "Delete operative paragraph 69.", 0],
    ]);
    expect(read.warnings.map(({ code }) => code)).toEqual(["amendment"]);
  });
});
