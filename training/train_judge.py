"""Trains Opcite's judge: a cross-encoder of twelve layers over (question, paragraph). It tells whether the paragraph answers, with which words, and what it says to a yes-or-no question.

It begins with ms-marco-MiniLM-L-12-v2 (from_onnx.py), which 500,000 other questions taught what an answer is; its embeddings stay.

  relevance  logit that the paragraph answers the question
  verdict    yes, no, neither (VERDICTS)
  told       for each piece of the paragraph: it belongs to what answers, and is to be quoted
  first, last  logits of the ends of the few words that somebody would say if asked the question aloud; [CLS] stands for none (Devlin and others, "BERT", 2019, section 4.3)

python train_judge.py --base DIR --reader-base DIR --embedder DIR --units units.json --project DIR --models .. --out DIR [--start DIR] [--steps 1400] [--lr 8e-5]
Taught with questions and the span that answers (claims/, everyday/), development questions and conversations with near paragraphs of the same text, near-miss pairs (silence/), questions that a paragraph settles, answers in a few words, or does not (verdicts/, short/), the same of heads and footnotes (around/), and turns that ask about the text as a whole or about nothing in it (phrasings). What judges is left out as train_reader.py does; verdicts/found.jsonl and questions that are held out in eval/ teach nothing.
The paragraphs of a question compete with "none of them", whose logit is 0, and again with what the embedder thinks of each added. What a paragraph settles another, near one of its text is to settle not. Of a few near ones the one that the judge likes best is read.
A step reads about 80 pairs.
"""
import argparse, glob, json, os, pickle, random, re, time
import numpy as np, torch, torch.nn.functional as F
from transformers import AutoTokenizer, BertForSequenceClassification
from data import *
from precision import cast
from relevance import Corpus, load_embedder, questions_of, turns_of
from train_reader import ABOUT, NEAR, about_the_text, everyday_questions, inside, naming, near, read_silence, stretch_of

VERDICTS = ("yes", "no", "unsaid")
LONGEST_ANSWER = 30                                      # pieces of a short answer, as in src/encoding/open-models.ts
DEALT = dict(answered=10, verdicts=5, short=2, absent=3, leaning=5, twins=2, unsaid=4, around=1)   # of each deck, each step
BESIDE, AMONG = 2, 3                                     # near paragraphs that are read with what answers, and where nothing does
TRIED = 4                                                # of them the one that the judge likes best is one that is read
ALSO_ANSWERS = 2.0                                       # unless it likes that so well that it may answer, too
SOFTENED = 0.5                                           # its logits are twice as far apart as those that probabilities are made of
TOGETHER = 16                                            # pairs of like length that are read at once
LONGEST = 192                                            # pieces of a pair
TAKEN_AWAY = 0.2                                         # so often an answered question is shown without what answers it
NAMED = 0.35                                             # so often a question also says which text is asked
BESIDE_HEAD = 0.1                                        # so often the head of the text is read beside what answers
BEHIND = 0.15                                            # so often one stands behind another of its text that it does not lean on
KEPT = 2                                                 # of the twelve layers, the first that stay as they are
LAYERWISE = 0.93                                         # how much slower each layer learns than the one above it
torch.set_num_threads(2)


class Judge(torch.nn.Module):
    def __init__(self, base):
        super().__init__()
        taught = BertForSequenceClassification.from_pretrained(base, attention_probs_dropout_prob=0.0, hidden_dropout_prob=0.0)
        self.bert, self.relevance = taught.bert, taught.classifier
        self.relevance.weight.data *= SOFTENED
        self.relevance.bias.data *= SOFTENED
        self.verdict, self.told, self.span, self.none = torch.nn.Linear(768, len(VERDICTS)), torch.nn.Linear(384, 1), torch.nn.Linear(384, 2), torch.nn.Linear(384, 1)

    def forward(self, input_ids, attention_mask, token_type_ids):
        """relevance [n], verdict [n, 3], told, first, last [n, t]: -1e4 where a piece is not meant."""
        h = self.bert(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids).last_hidden_state.float()
        return self.said(h, input_ids, attention_mask, token_type_ids)

    def said(self, h, input_ids, attention_mask, token_type_ids):
        mean = (h * attention_mask[..., None]).sum(1) / attention_mask.sum(1, keepdim=True)
        relevance = self.relevance(torch.tanh(self.bert.pooler.dense(h[:, 0])))[:, 0]
        own = (attention_mask == 1) & (token_type_ids == 1) & (input_ids != 102)
        told = self.told(h)[..., 0].masked_fill(~own, -1e4)
        ends = torch.cat([self.none(h[:, :1]).expand(-1, -1, 2), self.span(h[:, 1:]).masked_fill(~own[:, 1:, None], -1e4)], 1)
        return relevance, self.verdict(torch.cat([h[:, 0], mean], 1)), told, ends[..., 0], ends[..., 1]


def encode(tok, pairs, maxlen=LONGEST):
    return tok([a for a, *_ in pairs], [b for _, b, *_ in pairs], padding=True, truncation="longest_first", max_length=maxlen, return_tensors="pt", return_offsets_mapping=True)


def run(model, e):
    with cast():
        h = model.bert(input_ids=e["input_ids"], attention_mask=e["attention_mask"], token_type_ids=e["token_type_ids"]).last_hidden_state
    return model.said(h.float(), e["input_ids"], e["attention_mask"], e["token_type_ids"])


@torch.no_grad()
def score(model, tok, pairs, maxlen=224):
    """relevance [n], verdict [n, 3]: probabilities."""
    model.eval()
    order, logit, verdict = sorted(range(len(pairs)), key=lambda i: len(pairs[i][0]) + len(pairs[i][1])), np.zeros(len(pairs), np.float32), np.zeros((len(pairs), 3), np.float32)
    for b in range(0, len(order), 32):
        ix = order[b : b + 32]
        relevance, said, *_ = run(model, encode(tok, [pairs[i] for i in ix], maxlen))
        logit[ix], verdict[ix] = relevance.numpy(), said.softmax(1).numpy()
    return logit, verdict


def best_span(first, last):
    """(certainty, first piece, last piece) of the likeliest answer."""
    both = torch.triu(first.softmax(0)[1:, None] * last.softmax(0)[None, 1:])
    both = both - torch.triu(both, diagonal=LONGEST_ANSWER)
    at = int(both.argmax())
    return float(both.max()), at // len(both) + 1, at % len(both) + 1


# What is learned from ----------------------------------------------------------------------------------------------

def settled_questions(units, models, project):
    """{verdicts, short, unsaid}: what a paragraph settles, answers in a few words, or does not though it is near. Not of texts that judge, nor what is held out."""
    plain = lambda name: re.sub(r"[^a-z0-9]", "", name.lower())
    held, out = {plain(q["res"]) for q in load_questions(project, "texts-held")}, dict(verdicts=[], short=[], unsaid=[])
    found = {(x["text"], x["question"]) for x in lines_of(models, "verdicts/found.jsonl")}
    for x in lines_of(models, "verdicts/out*.jsonl") + lines_of(models, "verdicts/told.jsonl") + lines_of(models, "short/out*.jsonl"):
        q = settled_question(x, units)
        if q and plain(x["text"]) not in held and not judges(x["text"]) and (x["text"], x.get("question")) not in found:
            out["unsaid" if q["absent"] else "verdicts" if q["verdict"] else "short"].append(q)
    return out


def lines_of(models, name):
    return [json.loads(line) for f in sorted(glob.glob(os.path.join(models, name))) for line in open(f)]


def settled_question(x, units):
    """Of a line of verdicts/, short/ or around/, if its text is known."""
    paragraphs = units.get(x["text"], dict(paragraphs=[]))["paragraphs"]
    at = [i for i, p in enumerate(paragraphs) if p["id"] == (x.get("paragraph") or x.get("par") or x["paragraphs"][0])]
    if not at:
        return None
    verdict, answer, asked = x.get("verdict"), x.get("answer"), x.get("question") or x["q"]
    says = answer is not None if verdict is None else verdict != "unsaid"
    span = x.get("words") or x.get("clause") or answer
    q = dict(q=behind(x["earlier"], asked) if "earlier" in x else asked, res=x["text"], pos=set(at) if says else set(), ok=set(), absent=not says, near=None if says else at[0], verdict=verdict, answer=answer, isShort=verdict is None)
    return dict(q, span=span) if says and span and span in paragraphs[at[0]]["text"] else q


def questions_around(units, models):
    """On heads and footnotes, which stand behind the paragraphs in `units`: beside others of them and any paragraphs, since the embedder does not see them."""
    out = [q for q in (settled_question(x, units) for x in lines_of(models, "around/out*.jsonl")) if q]
    for q in out:
        others = [i for i in range(len(units[q["res"]]["paragraphs"])) if i not in q["pos"]]
        q["neg"] = sorted(random.sample(others, min(4, len(others))), reverse=True)
    return [q for q in out if not judges(q["res"])]


def decks_of(a, tok, units):
    """({deck: questions}, {what judges: questions}), each with what the embedder thinks of near paragraphs."""
    files = lambda kind, which: sorted(glob.glob(os.path.join(a.models, kind, which)))
    spans = read_claims(units, [f for f in files("claims", "*.jsonl") if f not in files("claims", "out[78].jsonl")])[1]
    questions = questions_of(units, a.project, "texts-dev") + questions_of(units, a.project, "draft-dev") + turns_of(units, files("conversations", "out[1-6].jsonl"))
    silence = read_silence(units, [f for f in files("silence", "out*.jsonl") if f not in files("silence", "out[78].jsonl")])
    kept, questions, silence = [q for q in questions + silence if for_the_head(q["q"])], [q for q in questions if not for_the_head(q["q"])], [q for q in silence if not for_the_head(q["q"])]
    everyday, judged = everyday_questions(read_everyday(units, files("everyday", "*[0-9].jsonl")) + read_leaning(units, files("conversations", "leaning*.jsonl")))
    settled = settled_questions(units, a.models, a.project)
    alone = [q for q in questions + everyday if not q.get("leans")]
    answered = [q for q in alone if q["pos"]] + [dict(q=c["q"], res=c["res"], pos=set(c["pos"]), ok=set(), absent=False, span=c["span"]) for c in spans]
    absent = [q for q in alone + silence + about_the_text(a.project, sorted({q["res"] for q in everyday})) if q["absent"]]
    leaning, twins = [q for q in questions + everyday if q.get("leans")], [q for q in silence if q["pos"]]
    decks = dict(answered=answered, absent=absent, leaning=leaning, twins=twins, **settled)
    own = [q for name, deck in decks.items() if name != "unsaid" for q in deck]
    corpus = Corpus(units, load_embedder(a.embedder, a.reader_base), tok)
    corpus.features(own + kept + judged)
    for q in own:
        order = np.argsort(-(q["F"] @ NEAR))
        q["isHard"] = int(order[0]) not in q["pos"] | q["ok"]
        q["neg"] = [int(i) for i in order if i not in q["pos"] and i not in q["ok"]][:9]
    for q in own + kept + judged:
        near = (q.pop("F") @ NEAR).astype(np.float32)
        q["prior"] = {int(i): float(near[i]) for i in np.argsort(-near)[:12]} | {i: float(near[i]) for i in q["pos"] | {q.get("near")} - {None}}
    decks["answered"] += [q for q in answered if q["isHard"]]
    return decks, dict(everyday=judged, kept=kept)


def judge_questions(model, tok, units, questions, best=8):
    """The judge alone on the best few of late interaction, and with what the embedder thinks of them; presence against absence by the best of them."""
    for q in questions:
        q["best"] = sorted(q["prior"], key=lambda i: -q["prior"][i])[:best]
    z, k = score(model, tok, [(q["q"], units[q["res"]]["paragraphs"][i]["text"]) for q in questions for i in q["best"]])[0], 0
    for q in questions:
        q["z"], k = z[k : k + len(q["best"])], k + len(q["best"])
    here, gone = [q for q in questions if q["pos"]], [q for q in questions if q["absent"]]

    def mrr(weight):
        of = lambda q: q["z"] + weight * np.array([q["prior"][i] for i in q["best"]])
        return round(float(np.mean([max([1 / (1 + list(np.argsort(-of(q))).index(j)) for j, i in enumerate(q["best"]) if i in q["pos"]] or [0]) for q in here])), 3)

    return dict(n=len(here), mrr=mrr(0), with_embedder=mrr(0.5), absent=len(gone), absence_auc=auc(np.array([q["z"].max() for q in here]), np.array([q["z"].max() for q in gone])))


def judge_verdicts(model, tok, units, models):
    """How many are told rightly, and of "yes" and "no" how many are told where 95 (90, 85) of 100 told so are right, from which probability."""
    words = {t: {p["id"]: p["text"] for p in u["paragraphs"]} for t, u in units.items()}
    rows = [x for x in map(json.loads, open(os.path.join(models, "verdicts/found.jsonl"))) if x["paragraph"] in words.get(x["text"], {})]
    said = score(model, tok, [(behind(x["earlier"], x["question"]) if "earlier" in x else x["question"], stretch_of(words[x["text"]][x["paragraph"]], x.get("words"))) for x in rows])[1]
    right = np.array([VERDICTS.index(x["verdict"]) for x in rows])
    print("found", len(rows), "right", round((said.argmax(1) == right).mean(), 3), "AUC", [auc(said[right == k, k], said[right != k, k]) for k in (0, 1)])
    for k in (0, 1):
        order = np.argsort(-said[:, k])
        precision = (right[order] == k).cumsum() / np.arange(1, len(order) + 1)
        for least in (0.95, 0.9, 0.85):
            enough = np.nonzero(precision >= least)[0]
            told = order[: enough[-1] + 1] if len(enough) else order[:0]
            print("  ", VERDICTS[k], least, round((right[told] == k).sum() / (right == k).sum(), 3), "from", round(float(said[told, k].min()), 3) if len(told) else None, int((right[told] == 1 - k).sum()), "contrary", flush=True)


if __name__ == "__main__":
    a = argparse.ArgumentParser()
    for k in ("base", "reader-base", "embedder", "units", "project", "models", "out"):
        a.add_argument("--" + k, required=True)
    a.add_argument("--start")
    a.add_argument("--steps", type=int, default=1400)
    a.add_argument("--lr", type=float, default=8e-5)
    a.add_argument("--seed", type=int, default=7)
    a = a.parse_args()
    random.seed(a.seed), torch.manual_seed(a.seed), np.random.seed(a.seed)
    os.makedirs(a.out, exist_ok=True)
    tok, units = AutoTokenizer.from_pretrained(a.base), load_units(a.units)
    units.update(read_invented(os.path.join(a.models, "everyday/invented-texts.jsonl")))
    known = os.path.join(a.out, "decks.pkl")
    if not os.path.exists(known):
        pickle.dump(decks_of(a, tok, units), open(known, "wb"))
    decks, judging = pickle.load(open(known, "rb"))
    head_of = {}
    for text, unit in units.items():
        head_of[text] = next((len(unit["paragraphs"]) + i for i, p in enumerate(unit.get("around", [])) if p["id"] == "front"), None)
        unit["paragraphs"] = unit["paragraphs"] + unit.get("around", [])
    decks["around"] = questions_around(units, a.models)
    print({k: len(d) for k, d in decks.items()}, {k: len(d) for k, d in judging.items()}, flush=True)
    names = {x["text"]: x for f in sorted(glob.glob(os.path.join(a.models, "naming", "names*.jsonl"))) for x in map(json.loads, open(f))}
    beside = {}
    for q in decks["answered"] + decks["twins"] + decks["verdicts"]:
        beside.setdefault(q["res"], []).append(q)
    model = Judge(a.base)
    torch.nn.init.constant_(model.told.bias, -1.0)
    if a.start:
        model.load_state_dict(torch.load(os.path.join(a.start, "judge.pt")))
    layers = model.bert.encoder.layer
    for kept in (model.bert.embeddings, *layers[:KEPT]):
        kept.requires_grad_(False)
    groups = [dict(params=list(layer.parameters()), lr=a.lr * LAYERWISE ** (len(layers) - 1 - i)) for i, layer in enumerate(layers) if i >= KEPT]
    groups += [dict(params=[*model.bert.pooler.parameters(), *model.relevance.parameters()], lr=a.lr), dict(params=[p for head in (model.verdict, model.told, model.span, model.none) for p in head.parameters()], lr=6 * a.lr)]
    opt = torch.optim.AdamW(groups, weight_decay=0.01)
    plan = torch.optim.lr_scheduler.LambdaLR(opt, lambda s: min(1, (s + 1) / 60) * max(0.02, 1 - s / max(1, a.steps)))
    at, losses, start = {k: len(d) for k, d in decks.items()}, {}, time.time()

    def deal(deck, n):
        if at[deck] + n > len(decks[deck]):
            random.shuffle(decks[deck])
            at[deck] = 0
        at[deck] += n
        return decks[deck][at[deck] - n : at[deck]]

    def text(q, i):
        whole = units[q["res"]]["paragraphs"][i]["text"]
        return stretch_of(whole, q.get("span") if i in q["pos"] else None)

    def note(name, value):
        losses.setdefault(name, []).append(value.item())
        return value

    def read(pairs):
        """Of each pair what the judge says and where its pieces stand; pairs of like length together."""
        order, out = sorted(range(len(pairs)), key=lambda i: len(pairs[i][0]) + len(pairs[i][1])), [None] * len(pairs)
        for b in range(0, len(order), TOGETHER):
            e = encode(tok, [pairs[i] for i in order[b : b + TOGETHER]])
            said = run(model, e)
            for j, i in enumerate(order[b : b + TOGETHER]):
                out[i] = (*(x[j] for x in said), e["offset_mapping"][j])
        return out

    def behind_another(q):
        """What answers the other one is read beside."""
        other = random.choice(beside[q["res"]])
        near = sorted(other["pos"] - q["pos"] - q["ok"])
        return dict(q, q=behind(other["q"], q["q"]), near=near[0] if near and near[0] in q["prior"] else None)

    def beside_or_among(q, n):
        """Positions of n paragraphs that a question is read beside: its near one, the one that the judge likes best of those it tried, others."""
        first = [q["near"]] if q.get("near") is not None else []
        liked = [i for i in q["liked"] if i not in first and q["liked"][i] < ALSO_ANSWERS]
        first += sorted(liked, key=lambda i: -q["liked"][i])[:1]
        return (first + [i for i in near(q, n) if i not in first])[:n]

    def like(batch):
        """Tries a few near paragraphs of each question: what the judge thinks of them."""
        tried = [(q, i) for q in batch if "neg" in q for i in near(q, TRIED)]
        for q in batch:
            q["liked"] = {}
        for (q, i), logit in zip(tried, score(model, tok, [(q["q"], text(q, i)) for q, i in tried], LONGEST)[0]):
            q["liked"][i] = float(logit)
        model.train()

    def pairs_of(q):
        """Whether what answers is among them, then first; the pairs; and what the embedder thinks of each."""
        if q["pos"] and not q.get("leans") and "prior" in q and q["res"] in beside and random.random() < BEHIND:
            q = behind_another(q)
        shown = bool(q["pos"]) and (random.random() > TAKEN_AWAY or bool(q.get("span")))
        chosen = [random.choice(sorted(q["pos"]))] if shown else []
        beside_it = 1 if q.get("isShort") or q.get("verdict") else BESIDE
        chosen += beside_or_among(q, beside_it if shown else AMONG) if "neg" in q else [q["near"]]
        chosen += [head_of[q["res"]]] if shown and head_of[q["res"]] not in (None, *chosen) and random.random() < BESIDE_HEAD else []
        asked = naming(q["q"], names[q["res"]]) if q["res"] in names and not q.get("other") and random.random() < NAMED else q["q"]
        return shown, [(asked, text(q, i)) for i in chosen], torch.tensor([q["prior"].get(i, 0.0) for i in chosen]) if "prior" in q else None

    def question_loss(q, shown, pairs, prior, got):
        answers = torch.stack([g[0] for g in got])
        loss = 0.5 * note("pair", F.binary_cross_entropy_with_logits(answers, torch.tensor([float(shown and j == 0) for j in range(len(pairs))]), pos_weight=torch.tensor(2.0)))
        if "neg" in q:
            loss = loss + note("list" if shown else "none", F.cross_entropy(torch.cat([torch.zeros(1), answers])[None], torch.tensor([1 if shown else 0])))
        if shown:
            if prior is not None:
                loss = loss + note("beside", F.cross_entropy((answers * 0.5 + prior)[None], torch.tensor([0])))
            loss = loss + words_loss(q, pairs[0][1], got[0])
        if q.get("verdict"):
            label = lambda j: VERDICTS.index(q["verdict"] if (shown and j == 0) or q["verdict"] == "unsaid" else "unsaid")
            each = torch.stack([F.cross_entropy(g[1], torch.tensor(label(j)), label_smoothing=0.05) for j, g in enumerate(got)])
            loss = loss + 0.3 * note("verdict", each.mean())
        if q.get("isShort"):
            for j, g in enumerate(got):
                begin, end = ends_of(q, pairs[j][1], g[5]) if shown and j == 0 else (0, 0)
                if begin is not None:
                    each = F.cross_entropy(g[3][None], torch.tensor([begin])) + F.cross_entropy(g[4][None], torch.tensor([end]))
                    loss = loss + (0.5 * note("short", each) if shown and j == 0 else 0.15 * each)
        return loss

    def ends_of(q, words, offset):
        """Pieces with which the short answer begins and ends; nothing where it was cut off."""
        at = words.find(q["answer"], max(0, words.find(q.get("span", q["answer"]))))
        own = (torch.arange(len(offset)) > (offset == 0).all(1).nonzero()[1]) & (offset[:, 1] > offset[:, 0]) if at >= 0 else None
        pieces = [] if own is None else (own & (offset[:, 0] < at + len(q["answer"])) & (offset[:, 1] > at)).nonzero()[:, 0].tolist()
        return (pieces[0], pieces[-1]) if pieces else (None, None)

    def words_loss(q, words, got):
        told, offset = got[2], got[5]
        own = told > -5e3
        meant = inside(words, q["span"], offset) & own if q.get("span") and q["span"] in words else torch.zeros_like(own)
        if not meant.any():
            return 0
        one = -torch.logsumexp(torch.log_softmax(told[own], 0).masked_fill(~meant[own], -1e4), 0)
        return 0.4 * note("told", F.binary_cross_entropy_with_logits(told[own], meant.float()[own], pos_weight=torch.tensor(2.0)) + 0.3 * one)

    for step in range(a.steps):
        model.train()
        batch = [q for deck, n in DEALT.items() for q in deal(deck, n)]
        like(batch)
        shown, pairs, priors = zip(*map(pairs_of, batch))
        got = read([p for part in pairs for p in part])
        loss, k = 0, 0
        for q, here, part, prior in zip(batch, shown, pairs, priors):
            loss, k = loss + question_loss(q, here, part, prior, got[k : k + len(part)]), k + len(part)
        (loss / len(batch)).backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        opt.step(), plan.step(), opt.zero_grad()
        if step % 20 == 19:
            print(step + 1, a.steps, {k: round(float(np.mean(v[-300:])), 3) for k, v in losses.items()}, len(got), "pairs", round(time.time() - start), "s", flush=True)
        if step % 100 == 99:
            torch.save(model.state_dict(), os.path.join(a.out, "judge.pt"))
    torch.save(model.state_dict(), os.path.join(a.out, "judge.pt"))
    print("everyday", json.dumps(judge_questions(model, tok, units, judging["everyday"])), "\nkept", json.dumps(judge_questions(model, tok, units, judging["kept"], 6)), flush=True)
    judge_verdicts(model, tok, units, a.models)
