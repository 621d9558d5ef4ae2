import type { Force } from "../domain/acts.ts";

/** How one official language of the United Nations other than English says what a resolution does. */
export interface ForeignVerbs {
  /** ISO 639-1. */
  readonly language: string;
  /** Tried in order, so that longer verbs go before those they contain. One word may translate several English ones. */
  readonly asks: readonly (readonly [RegExp, readonly Force[]])[];
  /** Speaking of a text without saying that it does anything. */
  readonly says: RegExp;
  readonly adopted: RegExp;
  readonly considers: RegExp;
  readonly obliges: RegExp;
  readonly denies: RegExp;
  /** Words for whose verb a reported one is. */
  readonly otherTexts: RegExp;
}

/** Begins and ends where a word of a script with letters does; `\b` knows ASCII only. */
function word(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${source})(?![\p{L}\p{M}])`, "giu");
}

/** Words that only a sentence in that language has. */
export const foreignWords: readonly { readonly language: string; readonly recognized: RegExp }[] = [
  {
    language: "fr",
    recognized: word(
      "le|les|des|du|une|est|sont|aux|qui|dans|sur|pour|à|l’[a-zéè]+|l'[a-zéè]+|d’[a-zéè]+|d'[a-zéè]+|ce",
    ),
  },
  {
    language: "es",
    recognized: word("el|los|las|del|al|una|son|que|en|por|con|se|para (?:el|la|los|las|que)"),
  },
  { language: "ru", recognized: /\p{Script=Cyrillic}/gu },
  { language: "zh", recognized: /\p{Script=Han}/gu },
  { language: "ar", recognized: /\p{Script=Arabic}/gu },
];

let built: readonly ForeignVerbs[] | undefined;

/** Made when first asked for: so many patterns take time, and most sentences are in English. */
export function foreignVerbsOf(language: string): ForeignVerbs | null {
  built ??= build();
  return built.find((verbs) => verbs.language === language) ?? null;
}

const build = (): readonly ForeignVerbs[] => [
  {
    language: "fr",
    asks: [
      [
        word(
          "(?:prie|demande|invite)(?:nt|r|ra|rait)? instamment|(?:est|sont) (?:instamment )?(?:priée?s?|invitée?s?) instamment",
        ),
        ["urge"],
      ],
      [word("exhort(?:e|ent|er|era|erait|ant|ée?s?)"), ["urge", "call", "appeal"]],
      [word("engag(?:e|ent|er|era|erait|eant|ée?s?)"), ["urge", "call", "encourage"]],
      [word("appel(?:le|lent|ler|lera|lerait|ée?s?)|lance(?:nt|rait)? un appel"), ["call", "appeal"]],
      [word("pri(?:e|ent|er|era|erait|ant|ée?s?)"), ["request"]],
      [word("demand(?:e|ent|er|era|erait|ant|ée?s?)"), ["request", "call"]],
      [word("invit(?:e|ent|er|era|erait|ant|ée?s?)"), ["invite"]],
      [word("encourag(?:e|ent|er|era|erait|eant|ée?s?)"), ["encourage"]],
      [word("exig(?:e|ent|er|era|erait|eant|ée?s?)"), ["demand"]],
      [word("recommand(?:e|ent|er|era|erait|ant|ée?s?)"), ["recommend"]],
      [word("autoris(?:e|ent|er|era|erait|ant|ée?s?)"), ["authorize"]],
      [word("décid(?:e|ent|er|era|erait|ant|ée?s?)"), ["decide"]],
    ],
    says: word(
      "dit|indique|mentionne|contient|cite|nomme|porte sur|parle|rappelle|réitère|réaffirme|note|prend note|salue|se félicite",
    ),
    adopted: word("(?:a|ont|a été|est|fut|été|déjà) (?:\\p{L}+ )?adoptée?s?|adopte"),
    considers: word(
      "envisag\\p{L}*|consid[ée]r\\p{L}*|étudier (?:la possibilité|l['’]opportunité)|examin\\p{L}* (?:la possibilité|l['’]opportunité)",
    ),
    obliges: word("doi(?:t|vent)|devr(?:a|ont)|oblig\\p{L}*|tenue?s? de|contrai\\p{L}*|impos\\p{L}*"),
    denies: word("ne|n['’](?=[aeéiou])|aucune?|rien|personne|jamais|ni|sans"),
    otherTexts: word(
      "résolutions?|décisions?|déclarations?|assemblée|commission|conférence|congrès|convention",
    ),
  },
  {
    language: "es",
    asks: [
      [word("(?:pide|solicita|ruega)n? encarecidamente"), ["urge"]],
      [word("inst(?:a|an|ar|ará|aría|ando|ad[oa]s?)"), ["urge"]],
      [word("exhort(?:a|an|ar|ará|aría|ando|ad[oa]s?)"), ["urge", "call", "appeal"]],
      [word("hacen? un llamamiento|llama|llaman"), ["call", "appeal"]],
      [
        word(
          "solicit(?:a|an|ar|ará|aría|ando|ad[oa]s?)|pid(?:e|en|iendo)|pedir(?:á|ía)?|pedid[oa]s?|rueg(?:a|an)",
        ),
        ["request"],
      ],
      [word("invit(?:a|an|ar|ará|aría|ando|ad[oa]s?)"), ["invite"]],
      [
        word("al(?:ienta|ientan|entar|entará|entaría|entando|entad[oa]s?)|anim(?:a|an|ad[oa]s?)"),
        ["encourage"],
      ],
      [word("exig(?:e|en|ir|irá|iría|iendo|id[oa]s?)"), ["demand"]],
      [word("recom(?:ienda|iendan|endar|endará|endaría|endad[oa]s?)"), ["recommend"]],
      [word("autoriz(?:a|an|ar|ará|aría|ad[oa]s?)"), ["authorize"]],
      [word("decid(?:e|en|ir|irá|iría|id[oa]s?)"), ["decide"]],
    ],
    says: word(
      "dice|indica|menciona|contiene|cita|nombra|habla|recuerda|reitera|reafirma|observa|toma nota|acoge",
    ),
    adopted: word("adopt(?:ó|aron|a|ad[oa]s?)|aprob(?:ó|aron|ad[oa]s?)"),
    considers: word(
      "consider\\p{L}*|estudi\\p{L}* la posibilidad|contempl\\p{L}*|examin\\p{L}* la posibilidad",
    ),
    obliges: word("deben?|deberán?|tienen? que|oblig\\p{L}*|impon\\p{L}*"),
    denies: word("no|ningun[oa]?|ningún|nada|nadie|nunca|jamás|ni|sin"),
    otherTexts: word(
      "resoluci[oó]n(?:es)?|decisi[oó]n(?:es)?|declaraci[oó]n|asamblea|comisión|conferencia|congreso|convención",
    ),
  },
  {
    language: "ru",
    asks: [
      [word("настоятельно (?:призыва|рекоменду|прос|предлага)\\p{L}*"), ["urge"]],
      [word("призыва\\p{L}*|призва\\p{L}*|взыва\\p{L}*"), ["call", "appeal", "encourage"]],
      [word("прос(?:ит|ят|ить|ил\\p{L}*)|запрашива\\p{L}*"), ["request"]],
      [word("предлага\\p{L}*|предложи\\p{L}*|приглаша\\p{L}*|пригласи\\p{L}*"), ["invite"]],
      [word("поощря\\p{L}*|рекоменду\\p{L}*|рекоменд\\p{L}*"), ["encourage", "recommend"]],
      [word("требу(?:ет|ют|ется|я)|потребова\\p{L}*"), ["demand"]],
      [word("уполномоч\\p{L}*|разреша\\p{L}*"), ["authorize"]],
      [word("постановля\\p{L}*|постанови\\p{L}*|реша(?:ет|ют)|решил\\p{L}*"), ["decide"]],
    ],
    says: word(
      "говорит\\p{L}*|упомина\\p{L}*|содерж\\p{L}*|называ\\p{L}*|напомина\\p{L}*|подтвержда\\p{L}*|отмеча\\p{L}*|приветству\\p{L}*",
    ),
    adopted: word("принят[аоы]?|принял[аи]?|принимает|одобрен[аоы]?|одобрил[аи]?"),
    considers: word("рассмотр\\p{L}*|рассматрива\\p{L}*|изуч\\p{L}* возможност\\p{L}*"),
    obliges: word("должн\\p{L}*|обязан\\p{L}*|обязыва\\p{L}*|принужда\\p{L}*"),
    denies: word("не|ни|нет|ничего|никто|никак\\p{L}*|никогда|без"),
    otherTexts: word(
      "резолюци\\p{L}*|решени\\p{L}*|декларац\\p{L}*|ассамбле\\p{L}*|комисси\\p{L}*|конференц\\p{L}*|конгресс\\p{L}*|конвенц\\p{L}*",
    ),
  },
  {
    language: "zh",
    asks: [
      [/强烈敦促|敦促|促请/gu, ["urge", "call"]],
      [/吁请|呼吁|号召/gu, ["call", "appeal"]],
      [/邀请|邀/gu, ["invite"]],
      [/鼓励/gu, ["encourage"]],
      [/要求/gu, ["request", "demand"]],
      [/建议|推荐/gu, ["recommend"]],
      [/授权/gu, ["authorize"]],
      [/决定(?!书)/gu, ["decide"]],
      [/请求|(?<![申邀敦吁促提])请/gu, ["request"]],
    ],
    says: /[提说谈]到|指出|载有|包含|列出|回顾|重申|注意到|欢迎|赞赏/gu,
    adopted: /(?:已|获得?|被|正式|一致|未经表决)通过|通过了|(?:理事会|大会)通过(?!.{0,12}决议草案)/gu,
    considers: /考虑/gu,
    obliges: /必须|应当|有义务|不得|强制|迫使/gu,
    denies: /不|没有|未|无|并非|从未/gu,
    otherTexts: /第?\d+\/\d+|决议|决定|宣言|大会|委员会|缔约方会议|公约/gu,
  },
  {
    language: "ar",
    asks: [
      [word("[وف]?[يت]?حث(?:ت)?|الحث"), ["urge"]],
      [word("[وف]?[يت]هيب|أهاب(?:ت)?"), ["call"]],
      [word("[وف]?[يت]ناشد|ناشد(?:ت)?"), ["appeal", "call"]],
      [word("[وف]?[يت]شجع|شجع(?:ت)?"), ["encourage"]],
      [word("[وف]?[يت]طالب|طالب(?:ت)?"), ["demand"]],
      [word("[وف]?[يت]طلب|طلب(?:ت)?|[وف]?[يت]رجو"), ["request"]],
      [word("[وف]?[يت]دعو|دعا|دعت|مدعوة?"), ["invite", "call"]],
      [word("[وف]?[يت]وصي|أوصى|أوصت"), ["recommend"]],
      [word("[وف]?[يت]أذن|أذن(?:ت)?"), ["authorize"]],
      [word("[وف]?[يت]قرر|قرر(?:ت)?"), ["decide"]],
    ],
    says: word("[وف]?[يت]ذكر|[وف]?[يت]شير|[وف]?[يت]تضمن|[وف]?[يت]نص|[وف]?[يت]ؤكد|[وف]?[يت]لاحظ|[وف]?[يت]رحب"),
    adopted: word("اعتمد(?:ت|ه|ها)?|[يت]عتمد|معتمدة?|أ?قر(?:ت)?|اعتماده?ا?"),
    considers: word("(?:ب|ال|وال|بال|لل)?نظر(?: في)?|[يت]نظر"),
    obliges: word("يجب|[يت]لزم|ملزمة?|[يت]تعين|[يت]جبر"),
    denies: word("لا|لم|لن|ليس(?:ت)?|ما من|دون|بدون|غير"),
    otherTexts: word(
      "(?:ال|و|ب|في )*(?:قرار|مقرر|إعلان|جمعية|الجمعية|لجنة|اللجنة|مؤتمر|المؤتمر|اتفاقية)(?:ها|ه)?",
    ),
  },
];
