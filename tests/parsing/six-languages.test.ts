import { describe, expect, it } from "vitest";
import { opensOperative, opensPreambular } from "../../src/parsing/openings.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";

const texts: readonly (readonly [string, string])[] = [
  [
    "fr",
    `A/RES/95/1

95/1. Phares de la côte

L’Assemblée générale,

Rappelant sa résolution 94/1 du 1er octobre 2039,

Consciente de l’importance des phares,

1. Prie le Secrétaire général d’allumer les phares ;

2. Décide de rester saisie de la question.
`,
  ],
  [
    "es",
    `A/RES/95/1

95/1. Faros de la costa

La Asamblea General,

Recordando su resolución 94/1, de 1 de octubre de 2039,

Consciente de la importancia de los faros,

1. Solicita al Secretario General que encienda los faros;

2. Decide seguir ocupándose de la cuestión.
`,
  ],
  [
    "ru",
    `A/RES/95/1

95/1. Маяки побережья

Генеральная Ассамблея,

ссылаясь на свою резолюцию 94/1 от 1 октября 2039 года,

сознавая важность маяков,

1. просит Генерального секретаря зажечь маяки;

2. постановляет продолжать рассматривать этот вопрос.
`,
  ],
  [
    "zh",
    `A/RES/95/1

95/1. 海岸灯塔

大会，

回顾其2039年10月1日第94/1号决议，

认识到灯塔的重要性，

1. 请秘书长点亮灯塔；

2. 决定继续处理此案。
`,
  ],
  [
    "ar",
    `A/RES/95/1

95/1. منارات الساحل

إن الجمعية العامة،

إذ تشير إلى قرارها 94/1 المؤرخ 1 تشرين الأول/أكتوبر 2039،

وإذ تدرك أهمية المنارات،

1 - تطلب إلى الأمين العام أن يضيء المنارات؛

٢ - تقرر إبقاء المسألة قيد نظرها.
`,
  ],
];

describe("a resolution in another official language", () => {
  it.each(texts)("is read paragraph by paragraph: %s", (language, text) => {
    const read = parseResolution(text, { id: language });
    expect(read).toMatchObject({ language, organ: "GA", symbol: "A/RES/95/1" });
    expect(read.paragraphs.map(({ id, number }) => [id, number])).toEqual([
      ["pp1", 1],
      ["pp2", 2],
      ["op1", 1],
      ["op2", 2],
    ]);
    expect(read.title).not.toBe("");
    expect(read.warnings.map(({ code }) => code)).toEqual(["acts-not-read"]);
  });
});

describe("French and Spanish openings", () => {
  it.each([
    ["Réaffirme l’importance de la Convention", "op"],
    ["Est conscient de la contribution", "op"],
    ["Condamne énergiquement la violence", "op"],
    ["Expresa su gran preocupación", "op"],
    ["Rappelant également la création", "pp"],
    ["Prenant note de la contribution", "pp"],
    ["Alarmado también por la práctica", "pp"],
    ["Reafirmando la importancia", "pp"],
  ])("%s", (text, part) => {
    expect([opensOperative(text), opensPreambular(text)]).toEqual([part === "op", part === "pp"]);
  });
});

it.each([
  ["[sur recommandation de la Commission des phares (E/2040/26)]", "Commission des phares"],
  ["[por recomendación del Comité de Faros (E/2040/10)]", "Comité de Faros"],
  ["[sobre la base de una propuesta examinada en sesión plenaria (E/2040/L.28)]", null],
])("Who recommended a text is read in French and Spanish: %s", (printed, body) => {
  const read = parseResolution(
    `E/RES/2040/1\n\n${printed}\n\n2040/1. Faros\n\nEl Consejo Económico y Social,\n\n1. Decide esperar.`,
    { id: "faros" },
  );
  expect(read.recommendedBy).toBe(body);
});
