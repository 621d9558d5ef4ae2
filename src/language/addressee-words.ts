/** Head nouns of those whom a resolution can ask for something: "relevant bodies of …". */
export const actorHeads: ReadonlySet<string> = new Set(
  `state states country countries government governments authorities authority party parties organization organizations
  organisation organisations institution institutions agency agencies body bodies organ organs entity entities stakeholder
  stakeholders donor donors partner partners member members group groups commission commissions committee committees council
  councils board boards fund funds programme programmes institute institutes office offices official officials expert experts
  rapporteur rapporteurs holders representative representatives secretariat secretariats community communities society societies
  sector sectors actor actors individual individuals person persons people peoples association associations network networks
  mission missions team teams force forces operation operations panel panels tribunal tribunals court courts mechanism
  mechanisms conference conferences meeting assembly parliament parliaments parliamentarians union federation foundation
  foundations bank banks company companies corporation corporations industry business businesses enterprises media academia
  universities university school schools scientists researchers scholars practitioners professionals leaders leadership nation nations power
  powers territory territories factions militias movement movements coordinator coordinators adviser advisers envoy director
  directors chair chairs chairman president presidents bureau commissioner commander commanders managers personnel staff
  contributors delegations delegation signatories side sides centre centres center task-force nationals citizens civilians
  women youth children communities custodians owners operators manufacturers producers providers platforms administrators
  capitals ministers ministries ministry department departments institution-building regions municipalities cities
  prosecutor registrar judges legislators lawmakers regulators publishers employers employees trainers teachers journalists
  host hosts facilitator co-facilitators co-facilitator heads head chairpersons co-chairs facilitators focal-points points liaison service services cluster clusters alliance forum initiative
  system systems investors forums
  creditor creditors debtor debtors lenders jurisdiction jurisdictions decision-makers makers regime shareholders presidency
  presidencies chairperson focal-point point military
  secretary secretaries neighbours observers participants contributors entities taskforce coalition sponsors co-sponsors`
    .trim()
    .split(/\s+/),
);

/** Words that open a noun phrase; behind "and" they begin another addressee. */
export const nounModifiers: ReadonlySet<string> = new Set(
  `the all other others those these any each every both relevant interested competent appropriate concerned its their
  international regional subregional sub-regional national local non-governmental intergovernmental civil private donor public
  multilateral bilateral humanitarian academic scientific financial global specialized certain such his her this that some
  developed developing neighbouring humanitarian independent religious community philanthropic development political
  existing new emerging banking flag port coastal parliamentary research governmental cultural educational professional indigenous military armed`
    .trim()
    .split(/\s+/),
);

/** Words that, behind a comma, begin something other than a further addressee. */
export const listBreakers: ReadonlySet<string> = new Set(
  `in within as through with when where while if on at by pursuant subject under upon especially particularly inter notably
  to for from namely during after before until without consistent bearing taking including respectively acting working individually
  collectively jointly if should unless who which that whose pending together voluntarily accordingly also further not so
  wherever whenever among and/or according based via given due prior following building drawing using inclusive is are has
  have can may shall will would could`
    .trim()
    .split(/\s+/),
);

/** Prepositions that no name of an actor holds: behind them stands what the act is about. */
export const loosePrepositions: ReadonlySet<string> = new Set([
  "for",

  "upon",
  "through",
  "during",
  "as",
  "after",
  "when",
]);

/** Verbs that tell "parties to refrain from" from "parties to armed conflict". */
export const baseVerbs: ReadonlySet<string> = new Set(
  `abide abstain accede accelerate accept achieve act adapt address adhere adopt advance agree align allocate allow apply appoint
  assess assist assume attend avoid be become begin broaden bring build carry cease comply conclude conduct consider continue
  contribute convene cooperate co-operate coordinate create cut deal declare define demonstrate deploy desist develop devote
  disclose do draw elaborate eliminate enable enact encourage end endeavour engage enhance ensure enter establish evaluate
  examine exchange exercise expand expedite explore facilitate finalize find focus follow foster fulfil fund further give
  grant guarantee halt have help honour identify implement improve include increase inform initiate integrate intensify
  introduce invest investigate invite join keep launch lift maintain make meet mobilize monitor move negotiate observe offer
  participate pay permit place prepare present prevent prioritize proceed produce promote protect provide publish pursue put
  raise ratify reach reaffirm realize recognize reduce refrain reinforce release remain remove renew report request resolve
  respect respond respond restore resume review revise safeguard seek send set settle share show sign stop strengthen strive
  submit support suspend sustain take terminate translate transmit undertake update uphold use utilize withdraw work`
    .trim()
    .split(/\s+/),
);
