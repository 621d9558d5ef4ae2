"""Teaches a model to say yes or no: whether a paragraph settles a yes-or-no question, and how.

A copy of the judge (train_judge.py), taught nothing else from there (its embeddings and first layers stay), with its linear head over [CLS] and the mean of the pieces for "yes", "no" and "neither" (VERDICTS).

python train_verdict.py --base DIR --reader-base DIR --embedder DIR --units units.json --project DIR --start DIR --models .. --out DIR [--epochs 1] [--lr 6e-5]
--start: holds judge.pt, or verdict.pt to go on from; --share: how much is dealt of what is not in the newest file.
Taught with verdicts/ (with earlier turns as src/understanding/leaning.ts puts them). What is answered is also asked of a paragraph of its text that is near: it is to settle nothing there, so that of several paragraphs the one can be told that answers. One question in fourteen stands beside any other paragraph. verdicts/found.jsonl and one text in LEFT_OUT only judge; texts whose questions are held out in eval/ teach nothing.
A step takes 1.5 s on two cores with AMX, and what is near is found in a minute and a half.
"""
import argparse, collections, glob, json, os, random, re, time, zlib
import numpy as np, torch, torch.nn.functional as F
from transformers import AutoTokenizer
from data import *
from relevance import load_embedder, read
from train_judge import KEPT, VERDICTS, Judge, run as said_by
from train_reader import stretch_of

SMOOTHED = 0.05
LAYERWISE = 0.93                                         # how much slower each layer learns than the one above it
BATCH, ALIKE = 32, 16                                    # pairs of a step; batches among which pairs of like length are found
LONGEST = 200                                            # pieces of a pair
LEFT_OUT = 12
WEIGHT = dict(asked=1, told=1.2, near=0.7, other=0.6)
NEAREST = 3                                              # of a question's nearest other paragraphs one is asked


def examples(units, project, models, embedder, tok, share):
    """(rows, found): question, words read of the paragraph, index in VERDICTS, kind of row, text."""
    words = {t: {p["id"]: " ".join(p["text"].split()) for p in u["paragraphs"]} for t, u in units.items()}
    plain = lambda name: re.sub(r"[^a-z0-9]", "", name.lower())
    held = {plain(q["res"]) for q in load_questions(project, "texts-held")}
    files = lambda name: sorted(glob.glob(os.path.join(models, "verdicts", name)))
    lines = lambda name, kept=1: [json.loads(line) for f in files(name) for line in open(f) if f == files("out*.jsonl")[-1] or random.random() < kept]

    def row(x, kind):
        read = words.get(x["text"], {}).get(x.get("paragraph") or x["paragraphs"][0], "")
        asked = behind(x["earlier"], x["question"]) if "earlier" in x else x["question"]
        return read and (asked, stretch_of(read, x.get("words")), VERDICTS.index(x["verdict"]), kind, x["text"])

    found = [r for r in (row(x, "found") for x in lines("found.jsonl")) if r]
    judging = {(r[0], r[4]) for r in found}
    rows = [r for r in [row(x, "asked") for x in lines("out*.jsonl", share)] + [row(x, "told") for x in lines("told.jsonl", share)] if r and plain(r[4]) not in held and (r[0], r[4]) not in judging]
    others = {t: [p for p in w.values() if len(p) > 60] for t, w in words.items()}
    vectors = {t: read(embedder, tok, others[t])[1] for t in sorted({r[4] for r in rows})}
    settled = [r for r in rows if VERDICTS[r[2]] != "unsaid"]
    unsaid = lambda r, other, kind: (r[0], stretch_of(other, None), VERDICTS.index("unsaid"), kind, r[4])
    isOther = lambda r, other: r[1][:80] not in other
    beside = []
    for r, vector in zip(settled, read(embedder, tok, [r[0] for r in settled])[1]):
        near = [p for p in (others[r[4]][i] for i in np.argsort(-vectors[r[4]] @ vector)) if isOther(r, p)][:NEAREST]
        beside += [unsaid(r, random.choice(near), "near")] if near else []
    for r in random.sample(rows, len(rows) // 14):
        other = random.choice(others[r[4]] or [""])
        beside += [unsaid(r, other, "other")] if other and isOther(r, other) else []
    return rows + beside, found


def run(model, tok, rows):
    """Logits [n, 3] in the order of VERDICTS."""
    return said_by(model, tok([r[0] for r in rows], [r[1] for r in rows], padding=True, truncation="longest_first", max_length=LONGEST, return_tensors="pt"))[1]


@torch.no_grad()
def judge(model, tok, rows, name):
    """How many are told rightly, and of "yes" and "no" how many are told where 95 (90, 85, 80) of 100 told so are right, from which probability, and how many of the wrong ones are the contrary."""
    model.eval()
    order, said, right = sorted(range(len(rows)), key=lambda i: len(rows[i][1])), np.zeros((len(rows), 3)), np.array([r[2] for r in rows])
    for b in range(0, len(order), BATCH):
        said[order[b : b + BATCH]] = run(model, tok, [rows[i] for i in order[b : b + BATCH]]).softmax(1)
    print(name, len(rows), "right", round((said.argmax(1) == right).mean(), 3), "AUC", [auc(said[right == k, k], said[right != k, k]) for k in (0, 1)])
    for k in (0, 1):
        order = np.argsort(-said[:, k])
        precision = (right[order] == k).cumsum() / np.arange(1, len(order) + 1)
        for least in (0.95, 0.9, 0.85, 0.8):
            enough = np.nonzero(precision >= least)[0]
            told = order[: enough[-1] + 1] if len(enough) else order[:0]
            print("  ", VERDICTS[k], least, round((right[told] == k).sum() / (right == k).sum(), 3), "from", round(said[told, k].min(), 3) if len(told) else None, int((right[told] == 1 - k).sum()), "contrary", flush=True)
    model.train()


if __name__ == "__main__":
    a = argparse.ArgumentParser()
    for k in ("base", "reader-base", "embedder", "units", "project", "start", "models", "out"):
        a.add_argument("--" + k, required=True)
    a.add_argument("--share", type=float, default=1)
    a.add_argument("--epochs", type=float, default=1)
    a.add_argument("--lr", type=float, default=6e-5)
    a = a.parse_args()
    random.seed(7), torch.manual_seed(7)
    os.makedirs(a.out, exist_ok=True)
    tok, units = AutoTokenizer.from_pretrained(a.base), load_units(a.units)
    units.update(read_invented(os.path.join(a.models, "everyday/invented-texts.jsonl")))
    rows, found = examples(units, a.project, a.models, load_embedder(a.embedder, a.reader_base), tok, a.share)
    judging = [zlib.crc32(r[4].encode()) % LEFT_OUT == 1 for r in rows]
    learned = [r for r, j in zip(rows, judging) if not j]
    left_out = [r for r, j in zip(rows, judging) if j and r[3] in ("asked", "told")]
    print(len(learned), "to learn from,", len(left_out), "to judge by", collections.Counter((r[3], VERDICTS[r[2]]) for r in rows), flush=True)
    model = Judge(a.base)
    weights = os.path.join(a.start, "verdict.pt")
    model.load_state_dict(torch.load(weights if os.path.exists(weights) else os.path.join(a.start, "judge.pt")))
    steps, step, losses, start = int(a.epochs * len(learned) / BATCH), 0, [], time.time()
    layers = model.bert.encoder.layer
    for kept in (model.bert.embeddings, *layers[:KEPT]):
        kept.requires_grad_(False)
    groups = [dict(params=list(layer.parameters()), lr=a.lr * LAYERWISE ** (len(layers) - 1 - i)) for i, layer in enumerate(layers) if i >= KEPT]
    opt = torch.optim.AdamW(groups + [dict(params=list(model.verdict.parameters()), lr=3 * a.lr)], weight_decay=0.01)
    plan = torch.optim.lr_scheduler.LambdaLR(opt, lambda s: min(1, (s + 1) / 80) * max(0.02, 1 - s / steps))
    model.train()
    while step < steps:
        random.shuffle(learned)
        batches = []
        for b in range(0, len(learned), BATCH * ALIKE):
            part = sorted(learned[b : b + BATCH * ALIKE], key=lambda r: len(r[1]))
            batches += [part[x : x + BATCH] for x in range(0, len(part), BATCH)]
        for part in random.sample(batches, len(batches))[: steps - step]:
            weight = torch.tensor([WEIGHT[r[3]] for r in part])
            loss = F.cross_entropy(run(model, tok, part), torch.tensor([r[2] for r in part]), reduction="none", label_smoothing=SMOOTHED)
            loss = (loss * weight).sum() / weight.sum()
            opt.zero_grad(), loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            opt.step(), plan.step()
            losses.append(loss.item())
            step += 1
            if step % 100 == 0:
                torch.save(model.state_dict(), os.path.join(a.out, "verdict.pt"))
                print(step, "of", steps, "loss", round(np.mean(losses[-100:]), 3), round((time.time() - start) / step, 2), "s a step", flush=True)
    judge(model, tok, left_out, "left out"), judge(model, tok, found, "found")
    torch.save(model.state_dict(), os.path.join(a.out, "verdict.pt"))
