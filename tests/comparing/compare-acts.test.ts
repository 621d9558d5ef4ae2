import { describe, expect, it } from "vitest";
import { compareActs } from "../../src/comparing/compare-acts.ts";
import { actChangeText } from "../../src/comparing/report-comparison.ts";
import { operative } from "./made-texts.ts";

describe("what became of an act", () => {
  it.each([
    ["Urges States to act", "Encourages States to act", ["verb softened: Urges → Encourages"]],
    ["Invites States to act", "Demands that States act", ["verb strengthened: Invites → Demands"]],
    ["Welcomes the plan", "Recalls the plan", ["verb changed: Welcomes → Recalls"]],
    ["Calls upon States to act", "Calls on States to act", ["verb reworded: Calls upon → Calls on"]],
    ["Invites States to act", "Also invites States to act", []],
    ["Invites States to act", "Invites States and donors to act", ["addressee added: donors"]],
    ["Invites States and donors to act", "Invites States to act", ["addressee dropped: donors"]],
    ["Urges States to ratify it", "Urges States to consider ratifying it", ["hedge added: to consider"]],
    ["Urges States, as appropriate, to act", "Urges States to act", ["hedge dropped: as appropriate"]],
    [
      "Requests the Secretary-General to report by 30 June 2044",
      "Requests the Secretary-General to report by 31 July 2045",
      ["deadline changed: by 30 June 2044 → by 31 July 2045"],
    ],
    [
      "Requests the Secretary-General to report",
      "Requests the Secretary-General to report by 31 July 2045",
      ["deadline added: by 31 July 2045"],
    ],
    [
      "Requests the Secretary-General to report to the Assembly at its twenty-second session",
      "Requests the Secretary-General to report to the Assembly at its 22nd session",
      [],
    ],
    [
      "Requests the Secretary-General to report to the General Assembly",
      "Requests the Secretary-General to report to the Security Council",
      ["forum changed: the General Assembly → the Security Council"],
    ],
    ["Welcomes the plan, and urges States to act", "Welcomes the plan", ["act dropped: urges → States"]],
    ["Welcomes the plan", "Welcomes the plan, and urges States to act", ["new act: urges → States"]],
  ])("“%s” → “%s”: %j", (before, after, expected) => {
    const [old, now] = [operative(before, 1).acts, operative(after, 1).acts];
    expect(compareActs(old, now).map(actChangeText)).toEqual(expected);
  });

  it("is told of the act of the same force and addressee, wherever it stands", () => {
    const old = operative("Requests the Secretary-General to report, and urges States to act", 1).acts;
    const now = operative("Urges States to act, and requests the Secretary-General to report", 1).acts;
    expect(compareActs(old, now)).toEqual([]);
  });
});
