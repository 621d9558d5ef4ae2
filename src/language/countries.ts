import type { KnownActor } from "./known-actor.ts";

/** Member and observer States by the names that United Nations texts use; variants behind a bar. */
const names = `
Afghanistan; Albania; Algeria; Andorra; Angola; Antigua and Barbuda; Argentina; Armenia; Australia; Austria; Azerbaijan;
Bahamas; Bahrain; Bangladesh; Barbados; Belarus; Belgium; Belize; Benin; Bhutan; Bolivia (Plurinational State of)|Bolivia;
Bosnia and Herzegovina; Botswana; Brazil; Brunei Darussalam; Bulgaria; Burkina Faso; Burundi; Cabo Verde|Cape Verde;
Cambodia; Cameroon; Canada; Central African Republic; Chad; Chile; China|People's Republic of China; Colombia; Comoros;
Congo; Costa Rica; Côte d'Ivoire|Ivory Coast; Croatia; Cuba; Cyprus; Czechia|Czech Republic;
Democratic People's Republic of Korea|DPRK|North Korea; Democratic Republic of the Congo|DRC|Zaire; Denmark; Djibouti;
Dominica; Dominican Republic; Ecuador; Egypt; El Salvador; Equatorial Guinea; Eritrea; Estonia; Eswatini|Swaziland; Ethiopia;
Fiji; Finland; France; Gabon; Gambia; Georgia; Germany; Ghana; Greece; Grenada; Guatemala; Guinea; Guinea-Bissau; Guyana;
Haiti; Honduras; Hungary; Iceland; India; Indonesia; Iran (Islamic Republic of)|Islamic Republic of Iran|Iran; Iraq;
Ireland; Israel; Italy; Jamaica; Japan; Jordan; Kazakhstan; Kenya; Kiribati; Kuwait; Kyrgyzstan;
Lao People's Democratic Republic|Laos; Latvia; Lebanon; Lesotho; Liberia; Libya|Libyan Arab Jamahiriya; Liechtenstein;
Lithuania; Luxembourg; Madagascar; Malawi; Malaysia; Maldives; Mali; Malta; Marshall Islands; Mauritania; Mauritius; Mexico;
Micronesia (Federated States of)|Federated States of Micronesia|Micronesia; Monaco; Mongolia; Montenegro; Morocco;
Mozambique; Myanmar|Burma; Namibia; Nauru; Nepal; Netherlands (Kingdom of the)|Netherlands|Kingdom of the Netherlands;
New Zealand; Nicaragua; Niger; Nigeria; North Macedonia|the former Yugoslav Republic of Macedonia; Norway; Oman; Pakistan;
Palau; Panama; Papua New Guinea; Paraguay; Peru; Philippines; Poland; Portugal; Qatar; Republic of Korea|South Korea;
Republic of Moldova|Moldova; Romania; Russian Federation|Russia; Rwanda; Saint Kitts and Nevis; Saint Lucia;
Saint Vincent and the Grenadines; Samoa; San Marino; Sao Tome and Principe; Saudi Arabia; Senegal; Serbia; Seychelles;
Sierra Leone; Singapore; Slovakia; Slovenia; Solomon Islands; Somalia; South Africa; South Sudan; Spain; Sri Lanka; Sudan;
Suriname; Sweden; Switzerland; Syrian Arab Republic|Syria; Tajikistan; Thailand; Timor-Leste|East Timor; Togo; Tonga;
Trinidad and Tobago; Tunisia; Türkiye|Turkey; Turkmenistan; Tuvalu; Uganda; Ukraine;
United Arab Emirates; United Kingdom of Great Britain and Northern Ireland|United Kingdom;
United Republic of Tanzania|Tanzania; United States of America|United States; Uruguay; Uzbekistan; Vanuatu;
Venezuela (Bolivarian Republic of)|Bolivarian Republic of Venezuela|Venezuela; Viet Nam|Vietnam; Yemen; Zambia; Zimbabwe;
Holy See; State of Palestine|Palestine; Union of Soviet Socialist Republics|USSR; Federal Republic of Yugoslavia|Yugoslavia;
Palestinian Authority|Palestine Liberation Organization; Taliban; Frente Polisario
`;

export const countries: readonly KnownActor[] = names
  .split(";")
  .map((entry) => entry.trim().replace(/\s+/g, " ").split("|"))
  .map(([name = "", ...also]) => ({ id: countryId(name), name, kind: "state" as const, also }));

/** "Côte d'Ivoire" → `cote-d-ivoire`. */
function countryId(name: string): string {
  return name
    .replace(/ \(.*\)$/, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
}
