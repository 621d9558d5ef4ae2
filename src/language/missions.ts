import type { KnownActor } from "./known-actor.ts";

/** Peace operations and political missions, by acronym and name. */
const entries = `
MINUSCA: United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic;
MINUSMA: United Nations Multidimensional Integrated Stabilization Mission in Mali;
MINUSTAH: United Nations Stabilization Mission in Haiti;
MINUJUSTH: United Nations Mission for Justice Support in Haiti;
BINUH: United Nations Integrated Office in Haiti;
MINURSO: United Nations Mission for the Referendum in Western Sahara;
MINURCAT: United Nations Mission in the Central African Republic and Chad;
MONUC: United Nations Organization Mission in the Democratic Republic of the Congo;
MONUSCO: United Nations Organization Stabilization Mission in the Democratic Republic of the Congo;
UNAMI: United Nations Assistance Mission for Iraq;
UNAMA: United Nations Assistance Mission in Afghanistan;
UNAMID: African Union-United Nations Hybrid Operation in Darfur;
UNAMIR: United Nations Assistance Mission for Rwanda;
UNAMSIL: United Nations Mission in Sierra Leone;
UNIPSIL: United Nations Integrated Peacebuilding Office in Sierra Leone;
UNDOF: United Nations Disengagement Observer Force;
UNFICYP: United Nations Peacekeeping Force in Cyprus;
UNIFIL: United Nations Interim Force in Lebanon;
UNIKOM: United Nations Iraq-Kuwait Observation Mission;
UNISFA: United Nations Interim Security Force for Abyei;
UNITAMS: United Nations Integrated Transition Assistance Mission in the Sudan;
UNMEE: United Nations Mission in Ethiopia and Eritrea;
UNMIBH: United Nations Mission in Bosnia and Herzegovina;
UNMIK: United Nations Interim Administration Mission in Kosovo;
UNMIL: United Nations Mission in Liberia;
UNMIS: United Nations Mission in the Sudan;
UNMISS: United Nations Mission in South Sudan;
UNMISET: United Nations Mission of Support in East Timor;
UNMIT: United Nations Integrated Mission in Timor-Leste;
UNTAET: United Nations Transitional Administration in East Timor;
UNMHA: United Nations Mission to Support the Hodeidah Agreement;
UNMOGIP: United Nations Military Observer Group in India and Pakistan;
UNMOP: United Nations Mission of Observers in Prevlaka;
UNOCI: United Nations Operation in Côte d'Ivoire;
ONUB: United Nations Operation in Burundi;
UNOMIG: United Nations Observer Mission in Georgia;
UNOMIL: United Nations Observer Mission in Liberia;
UNOL: United Nations Peacebuilding Support Office in Liberia;
UNPROFOR: United Nations Protection Force;
UNSMIL: United Nations Support Mission in Libya;
UNSMIS: United Nations Supervision Mission in the Syrian Arab Republic;
UNSOM: United Nations Assistance Mission in Somalia;
UNTMIS: United Nations Transitional Assistance Mission in Somalia;
UNSOS: United Nations Support Office in Somalia;
UNTSO: United Nations Truce Supervision Organization;
UNTAC: United Nations Transitional Authority in Cambodia;
UNOWAS: United Nations Office for West Africa and the Sahel;
UNOCA: United Nations Regional Office for Central Africa;
UNIOGBIS: United Nations Integrated Peacebuilding Office in Guinea-Bissau;
UNITAD: United Nations Investigative Team to Promote Accountability for Crimes Committed by Da'esh/Islamic State in Iraq and the Levant;
BINUB: United Nations Integrated Office in Burundi;
BONUCA: United Nations Peacebuilding Office in the Central African Republic;
AMISOM: African Union Mission in Somalia;
ATMIS: African Union Transition Mission in Somalia;
AUSSOM: African Union Support and Stabilization Mission in Somalia;
MISCA: African-led International Support Mission in the Central African Republic;
AFISMA: African-led International Support Mission in Mali;
ISAF: International Security Assistance Force;
KFOR: international security presence in Kosovo;
SFOR: SFOR;
EUFOR: EUFOR;
ECOMOG: Monitoring Group of the Economic Community of West African States
`;

export const missions: readonly KnownActor[] = entries.split(";").map((entry) => {
  const [acronym = "", name = ""] = entry.trim().split(": ");
  return { id: acronym.toLowerCase(), name, kind: "mission" as const, also: [acronym], short: shortOf(name) };
});

/** "the Mission", "the Force": by what kind of operation the name says it is. */
function shortOf(name: string): string[] {
  const noun = /\b(?:Mission|Force|Operation|Office|Team)\b/.exec(name)?.[0];
  return noun === undefined ? [] : [noun];
}
