import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/questions/detect-language.ts";

describe("The language of a question", () => {
  it.each([
    ["Qui doit faire rapport?", "fr"],
    ["¿Quien debe informar?", "es"],
    ["Что просят сделать?", "ru"],
    ["Who must report?", "en"],
    ["UNICRI?", "en"],
  ])("%s is %s", (question, language) => {
    expect(detectLanguage(question)).toBe(language);
  });
});
