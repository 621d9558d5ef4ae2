import { describe, expect, it } from "vitest";
import { condensed, marked, shortened } from "../../../src/answering/extractive/shortened.ts";

describe("a quotation shortened", () => {
  it("leaves out a list of examples as a whole", () => {
    const text =
      "to apply the treaty to the doings of gangs, including the making, selling and moving of fakes, as well as seizing what they earn by them every year";
    expect(condensed(text, 15)).toBe(
      "to apply the treaty to the doings of gangs … as well as seizing what they earn by them every year",
    );
  });

  it("keeps examples where only formulas need be left out", () => {
    const text =
      "to consider, among other measures, in accordance with their laws, addressing all kinds of theft that harm the lakes, including the theft of fish";
    expect(condensed(text, 18)).toBe(
      "to consider … addressing all kinds of theft that harm the lakes, including the theft of fish",
    );
  });

  it("does not end within a list or behind a preposition", () => {
    const text =
      "to protect by a broad rule all stolen, looted, unlawfully dug up and illicitly sold pots, and to report on that at once to the Council in every year";
    expect(condensed(text, 8)).toBe(
      "to protect by a broad rule all stolen, looted, unlawfully dug up and illicitly sold pots",
    );
  });

  it("leaves out what stands between commas before what is asked, and not what is asked", () => {
    const text =
      "to consider, among other measures, in accordance with their laws, addressing all kinds of theft that harm the lakes, including the theft of fish and frogs and of the boats themselves";
    expect(condensed(text, 12)).toBe("to consider … addressing all kinds of theft that harm the lakes");
  });

  it("does not end in an infinitive without its object", () => {
    const text =
      "the bridges of the town and the need to maintain, where they stand, and repair the lamps upon them, so that nobody falls into the river at night";
    expect(shortened(text, 10)).toBe(
      "the bridges of the town and the need to maintain, where they stand, and repair the lamps upon them",
    );
  });

  it("does not end before the main verb of a clause", () => {
    const text =
      "that the price of lamps and of oil, the want of wicks in all towns, together with the rain of last year, has left many bridges dark, and their keepers without work";
    expect(condensed(text, 8)).toBe(
      "that the price of lamps and of oil, the want of wicks in all towns … has left many bridges dark",
    );
  });

  it.each([
    [
      "about the links which may exist, in some cases, between old planks and floods, which are left in place for want of men who know how to lay new ones",
      "about the links which may exist, in some cases, between old planks and floods",
    ],
    [
      "of the decision to set up a group of builders to discuss, substantially, without limits, all bridges of the north, including those that were built of stone",
      "of the decision to set up a group of builders to discuss, substantially, without limits, all bridges of the north",
    ],
    [
      "the council of the bridge builders, as well as the mayors of the towns and the school, on the laying of planks, in order to have them ready by winter",
      "the council of the bridge builders, as well as the mayors of the towns and the school, on the laying of planks",
    ],
    [
      "its recognition, as stated in the report of the committee, that no bridge by itself keeps a village dry, and that all of them should be mended every year",
      "its recognition, as stated in the report of the committee, that no bridge by itself keeps a village dry",
    ],
  ])("does not end where a phrase goes on behind commas: %s", (text, expected) => {
    expect(shortened(text, 10)).toBe(expected);
  });

  it.each([
    [
      "that the ban on the sale of planks and nails shall not apply, with the approval of the Board that keeps the bridges of the north, to planks for schools",
      "that the ban on the sale of planks and nails shall not apply, with the approval of the Board that keeps the bridges of the north, to planks for schools",
    ],
    [
      "the importance of preventing, in keeping with the law of rivers, the sale of rotten planks, which has grown in all the towns of the north since the flood",
      "the importance of preventing, in keeping with the law of rivers, the sale of rotten planks",
    ],
    [
      "to mend all bridges and to consider the trial of suspected, and the keeping of convicted, thieves of planks, with a view to fewer thefts in the years to come",
      "to mend all bridges and to consider the trial of suspected, and the keeping of convicted, thieves of planks",
    ],
    [
      "its worry about the findings of the report of the Bridge Panel (B/2008/769, page 55) that planks are stolen, and about their price, which has doubled",
      "its worry about the findings of the report of the Bridge Panel (B/2008/769, page 55) that planks are stolen",
    ],
    [
      "to fully implement, in a sober, patient and thrifty way, the plan for the bridges of the north, including those of stone, wood and rope in the hills of the west",
      "to fully implement, in a sober, patient and thrifty way, the plan for the bridges of the north",
    ],
  ])("does not end before what completes the verb: %s", (text, expected) => {
    expect(shortened(text, 10)).toBe(expected);
    expect(condensed(text, 10)).toBe(expected);
  });

  it.each([
    [
      "and in particular builders, painters, and keepers of bridges, masters of the schools of the hills, and friends of the bridges under the law, to work together on planks, as well as on nails and lamps of all kinds",
      "and in particular builders, painters, and keepers of bridges, masters of the schools of the hills, and friends of the bridges under the law, to work together on planks",
    ],
    [
      "in collaboration with the guilds of masons and carpenters, and the school, to go on drawing plans of bridges for the towns of the north, including plans of their lamps",
      "in collaboration with the guilds of masons and carpenters, and the school, to go on drawing plans of bridges for the towns of the north",
    ],
    [
      "that, if the Board agrees on a plan that includes the talks on a treaty on bridges, including, inter alia, on their lamps, the group will end its work, with thanks to all who took part in it over the years",
      "that, if the Board agrees on a plan that includes the talks on a treaty on bridges … the group will end its work",
    ],
  ])("keeps whom and under which condition: %s", (text, expected) => {
    expect(condensed(text, 10)).toBe(expected);
  });

  it("is marked where it ends before its text does", () => {
    expect(marked("the lamps … of the town", "the lamps and bridges of the town, and its boats")).toBe(
      "the lamps … of the town …",
    );
    expect(marked("the lamps … of the town", "the lamps and bridges of the town")).toBe(
      "the lamps … of the town",
    );
  });

  it("keeps the date that is set", () => {
    const text =
      "to report to the Council on the state of all lamps, including proposals for those that are broken by 15 May 2009";
    expect(condensed(text, 10, "by 15 May 2009")).toBe(
      "to report to the Council on the state of all lamps … by 15 May 2009",
    );
  });
});
