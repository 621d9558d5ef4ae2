/** Cyrillic and Greek letters that look like Latin ones, and these. */
const letters = "АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
const latin = "ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXo";
const latinOf = new Map([...letters].map((letter, at) => [letter, latin.charAt(at)]));
const lookalike = new RegExp(`[${letters}]`, "g");

/** The text with look-alike letters inside Latin words made Latin ("Сommission", with a Cyrillic С); as long as before. */
export function foldLookalikes(text: string): string {
  if (!/[\u0370-\u04ff]/.test(text)) return text;
  return text.replace(/\p{L}+/gu, (word) =>
    /\p{Script=Latin}/u.test(word)
      ? word.replace(lookalike, (letter) => latinOf.get(letter) ?? letter)
      : word,
  );
}
