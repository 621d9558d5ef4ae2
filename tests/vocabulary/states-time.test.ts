import { describe, expect, it } from "vitest";
import { timesIn } from "../../src/vocabulary/states-time.ts";

describe("a time", () => {
  it.each([
    "for a new period terminating on 15 March 2040",
    "an inventory 90 days after the adoption of the present resolution",
    "before the end of the ninety-second session of the General Assembly",
    "no later than at its sixty-second session",
    "in Apia, from 8 to 12 June 2039",
    "a “jetty week” in October",
    "renews for twelve months the permits",
    "until further notice",
    "annually",
    "every 45 days",
    "at its next session",
    "by 2040",
    "since 1 May 2031",
    "as soon as possible",
    "The tasting, to be held from 9 to 9.45 a.m., will feature",
    "limited to three minutes for each pilot",
    "from noon",
    "in the context of its next annual report",
    "to agree at its earliest opportunity",
  ])("is stated: %s", (text) => expect(timesIn(text)).not.toEqual([]));

  it.each([
    "resolution 66/181 of 19 December 2011",
    "resolution 2132 (2013)",
    "the report in document S/2009/69",
    "the implementation of the 2030 Agenda and of Agenda 2063",
    "to convene the 2039 Conference on Ferries",
    "the theme “Ferries by 2040”",
    "pilots may march",
    "the second session of the group",
  ])("is none: %s", (text) => expect(timesIn(text)).toEqual([]));
});
