/** So many texts are looked through for one question. Of more, those nearest to it are, which is said. */
export const fewTexts = 24;
