import { createAnswerView } from "./answer-view.js";
import { askServer } from "./chat-stream.js";
import { createFilters } from "./filters.js";
import { element } from "./nodes.js";
import { createReadingPane } from "./reading-pane.js";

const byId = (id) => document.getElementById(id);
const [form, input, send, stop, log] = ["ask", "question", "send", "stop", "log"].map(byId);
const choice = byId("resolution-choice");
const pane = createReadingPane(byId("reading"));

/** Earlier turns, sent along so that "and by when?" is understood. */
const messages = [];
let running;
let readFilters = () => ({});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const question = input.value.trim();
  if (!question || running) return;
  input.value = "";
  fitInput();
  ask(question);
});
input.addEventListener("input", fitInput);
input.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});
stop.addEventListener("click", () => running?.abort());
choice.addEventListener("change", () => choice.value && show(choice.value));
byId("examples").addEventListener("click", ({ target }) => {
  if (target instanceof HTMLButtonElement && !running) ask(target.textContent);
});
loadResolutions();

async function ask(question) {
  byId("welcome").hidden = true;
  const view = createAnswerView(question, { point: pane.point, askAgain: () => running || ask(question) });
  log.append(view.node);
  view.node.scrollIntoView({ block: "start" });
  running = new AbortController();
  setRunning(true);
  try {
    await follow(question, view, running.signal);
  } catch (error) {
    view.breakOff(sentenceFor(error));
  }
  running = undefined;
  setRunning(false);
}

async function follow(question, view, signal) {
  const turns = [...messages, { role: "user", content: question }];
  let last;
  for await (const event of askServer(
    { messages: turns.slice(-21), resolution: choice.value || null, filters: readFilters() },
    signal,
  )) {
    view.receive(event);
    last = event;
  }
  if (last?.type === "answer-end") messages.push(turns.at(-1), { role: "assistant", content: last.answer });
  else if (last?.type !== "error") view.breakOff("The connection broke off.");
}

function sentenceFor(error) {
  if (error.name === "AbortError") return "Stopped.";
  return error instanceof TypeError ? "The server cannot be reached." : error.message;
}

function setRunning(isRunning) {
  send.hidden = isRunning;
  stop.hidden = !isRunning;
}

function fitInput() {
  input.rows = Math.min(6, input.value.split("\n").length);
}

async function loadResolutions() {
  const response = await fetch("/api/resolutions").catch(() => undefined);
  if (response?.status === 503) return setTimeout(loadResolutions, 1000);
  const { resolutions = [] } = response?.ok ? await response.json() : {};
  const [first] = resolutions;
  if (!first) return;
  if (resolutions.length > 1) offerChoice(resolutions);
  else
    byId("about").prepend(element("cite", {}, first.title), first.status === "draft" ? " (draft). " : ". ");
  await Promise.all([show(first.id), hint()]);
}

/** For who set it up: that a model on this machine could answer. */
async function hint() {
  const { hint } = await fetch("/readyz").then(
    (response) => response.json(),
    () => ({}),
  );
  if (hint) byId("about").after(element("p", { class: "hint" }, hint));
}

function offerChoice(resolutions) {
  const nameOf = ({ symbol, title, status }) => `${symbol ?? title}${status === "draft" ? " (draft)" : ""}`;
  choice.append(element("option", { value: "" }, `all ${resolutions.length} resolutions`));
  for (const each of resolutions) choice.append(element("option", { value: each.id }, nameOf(each)));
  choice.closest("label").hidden = false;
  readFilters = createFilters(byId("filters"), resolutions);
  byId("invitation").textContent = "Ask the resolutions.";
}

async function show(id) {
  byId("whole-text").href = `/resolutions/${encodeURIComponent(id)}`;
  await pane.show(id);
}
