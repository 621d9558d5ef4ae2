/** What is of a State or of its people, by the name of the State as `countries` has it. */
const adjectives = `
Afghan=Afghanistan; Albanian=Albania; Algerian=Algeria; Angolan=Angola; Argentine=Argentina; Armenian=Armenia; Australian=Australia;
Austrian=Austria; Azerbaijani=Azerbaijan; Bangladeshi=Bangladesh; Belarusian=Belarus; Belgian=Belgium; Bolivian=Bolivia;
Bosnian=Bosnia and Herzegovina; Brazilian=Brazil; British=United Kingdom; Bulgarian=Bulgaria; Burkinabe=Burkina Faso;
Burundian=Burundi; Cambodian=Cambodia; Cameroonian=Cameroon; Canadian=Canada; Central African=Central African Republic;
Chadian=Chad; Chilean=Chile; Chinese=China; Colombian=Colombia; Congolese=Democratic Republic of the Congo; Croatian=Croatia;
Cuban=Cuba; Cypriot=Cyprus; Czech=Czechia; Danish=Denmark; Dutch=Netherlands; Ecuadorian=Ecuador; Egyptian=Egypt; Eritrean=Eritrea;
Estonian=Estonia; Ethiopian=Ethiopia; Finnish=Finland; French=France; Gambian=Gambia; Georgian=Georgia; German=Germany;
Ghanaian=Ghana; Greek=Greece; Guatemalan=Guatemala; Guinean=Guinea; Haitian=Haiti; Honduran=Honduras; Hungarian=Hungary; Indian=India;
Indonesian=Indonesia; Iranian=Iran; Iraqi=Iraq; Irish=Ireland; Israeli=Israel; Italian=Italy; Ivorian=Côte d'Ivoire; Jamaican=Jamaica;
Japanese=Japan; Jordanian=Jordan; Kazakh=Kazakhstan; Kenyan=Kenya; Kuwaiti=Kuwait; Kyrgyz=Kyrgyzstan; Lao=Laos; Latvian=Latvia;
Lebanese=Lebanon; Liberian=Liberia; Libyan=Libya; Lithuanian=Lithuania; Malawian=Malawi; Malaysian=Malaysia; Malian=Mali;
Mauritanian=Mauritania; Mexican=Mexico; Moldovan=Moldova; Mongolian=Mongolia; Moroccan=Morocco; Mozambican=Mozambique;
Namibian=Namibia; Nepalese=Nepal; Nepali=Nepal; Nicaraguan=Nicaragua; Nigerian=Nigeria; Nigerien=Niger; North Korean=North Korea;
Norwegian=Norway; Omani=Oman; Pakistani=Pakistan; Palestinian=State of Palestine; Panamanian=Panama; Paraguayan=Paraguay;
Peruvian=Peru; Polish=Poland; Portuguese=Portugal; Qatari=Qatar; Romanian=Romania; Russian=Russia; Rwandan=Rwanda; Saudi=Saudi Arabia;
Senegalese=Senegal; Serbian=Serbia; Sierra Leonean=Sierra Leone; Singaporean=Singapore; Slovak=Slovakia; Slovene=Slovenia;
Slovenian=Slovenia; Somali=Somalia; South African=South Africa; South Korean=South Korea; South Sudanese=South Sudan; Spanish=Spain;
Sri Lankan=Sri Lanka; Sudanese=Sudan; Swedish=Sweden; Swiss=Switzerland; Syrian=Syria; Tajik=Tajikistan; Tanzanian=Tanzania;
Thai=Thailand; Timorese=Timor-Leste; Togolese=Togo; Tunisian=Tunisia; Turkish=Türkiye; Ugandan=Uganda; Ukrainian=Ukraine;
Emirati=United Arab Emirates; American=United States; Uruguayan=Uruguay; Uzbek=Uzbekistan; Venezuelan=Venezuela; Vietnamese=Viet Nam;
Yemeni=Yemen; Zambian=Zambia; Zimbabwean=Zimbabwe
`;

export const demonyms: ReadonlyMap<string, string> = new Map(
  adjectives.split(";").map((entry) => {
    const [adjective = "", state = ""] = entry.trim().replace(/\s+/g, " ").split("=");
    return [adjective.toLowerCase(), state] as const;
  }),
);

/** Who acts for a State: "the Ivorian authorities", "the Palestinian and Israeli sides". */
const actsForState =
  "(?:(?:transitional|national|federal|civilian|military) )?(?:governments?|sides?|authorities|leadership|administration|regime|cabinet)";

const one = `(?:${[...demonyms.keys()].sort((a, b) => b.length - a.length).join("|")})`;

/** The adjectives of those who are named so: one or, joined by "and", several. */
export const sidesByAdjective = new RegExp(
  String.raw`(?<![\w-])(${one}(?:(?:,| and| or|, and) (?:the )?${one})*) ${actsForState}(?![\w-])`,
  "gi",
);
export const anyAdjective = new RegExp(String.raw`(?<![\w-])${one}(?![\w-])`, "gi");
