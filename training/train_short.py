"""Teaches the reader to find short answers: the few words of a paragraph that somebody would say if asked a question aloud.

A branch of the reader: its last LAYERS layers once more, taught anew over what the layers below them say, which stay as they are (so that everything else the reader says stays, too); a linear head for the first and the last piece of the answer, and one over [CLS] for "none" (Devlin and others, "BERT", 2019, section 4.3).

python train_short.py --base DIR --units units.json --reader DIR --models .. --out DIR [--epochs 3] [--lr 2e-4]
Taught with short/ (with earlier turns as src/understanding/leaning.ts puts them; "lacking" where the paragraph is on the matter and has no answer), the shortest quotations of silence/ and conversations/, and paragraphs that do not answer: what is near an absent question (silence/, everyday/) and what tempts. The questions of the texts that judge (data.py) teach nothing.
What the layers below say is computed once; an epoch then takes two minutes on two cores.
"""
import argparse, collections, copy, glob, json, os, random, re, time
import numpy as np, torch, torch.nn.functional as F
from transformers import AutoTokenizer
from data import *
from train_reader import Reader, stretch_of

LAYERS = 2
DROPPED = 0.1
LONGEST = 30                                             # pieces of an answer, as in src/encoding/open-models.ts
FEW = 14                                                 # words of a quotation that is short enough to be one
WEIGHT = dict(short=1, lacking=0.7, quote=0.5, none=0.35)
YES_OR_NO = re.compile(r"(?:is|are|was|were|do|does|did|can|could|will|would|has|have|had|must|should|may)\b", re.I)
BATCH, ALIKE = 32, 12                                    # pairs of a step; batches among which pairs of like length are found


class Short(torch.nn.Module):
    def __init__(self, reader):
        super().__init__()
        self.layers = torch.nn.ModuleList(copy.deepcopy(list(reader.bert.encoder.layer[-LAYERS:])))
        self.span, self.none = torch.nn.Linear(384, 2), torch.nn.Linear(384, 1)

    def forward(self, hidden, attention_mask, token_type_ids):
        """Logits of the first and of the last piece [n, t] each; [CLS] stands for none, and what is no piece of the paragraph has -1e4."""
        for layer in self.layers:
            hidden = through(layer, F.dropout(hidden, DROPPED, self.training), attention_mask)
        hidden = F.dropout(hidden, DROPPED, self.training)
        none = self.none(hidden[:, :1]).expand(-1, -1, 2)
        own = paragraph_of(attention_mask, token_type_ids)
        logits = torch.cat([none, self.span(hidden[:, 1:]).masked_fill(~own[:, 1:, None], -1e4)], 1)
        return logits[..., 0], logits[..., 1]


def through(layer, hidden, attention_mask):
    out = layer(hidden, (1.0 - attention_mask.float())[:, None, None, :] * -1e9)
    return out[0] if isinstance(out, tuple) else out


def paragraph_of(attention_mask, token_type_ids):
    """The pieces of the second of a pair, without [SEP] behind it."""
    second = (token_type_ids == 1) & (attention_mask == 1)
    return second & torch.cat([second[:, 1:], torch.zeros_like(second[:, :1])], 1)


# What is learned from ----------------------------------------------------------------------------------------------

def examples(units, models):
    """Rows: question, words read of the paragraph, where the answer stands in them (None for none), kind of row, text."""
    out, files = [], lambda kind, which: [json.loads(line) for f in sorted(glob.glob(os.path.join(models, kind, which))) for line in open(f)]
    words = {t: {p["id"]: " ".join(p["text"].split()) for p in u["paragraphs"]} for t, u in units.items()}

    def add(kind, q, text, paragraph, answer=None, clause=None):
        read = stretch_of(words[text].get(paragraph, ""), clause or answer)
        at = read.find(answer, max(0, read.find(clause or ""))) if answer else -1
        if read and (at >= 0) == bool(answer):
            out.append((q, read, (at, at + len(answer)) if answer else None, kind, text))

    for x in files("short", "out*.jsonl"):
        add("short" if x["answer"] else "lacking", behind(x["earlier"], x["q"]) if "earlier" in x else x["q"], x["text"], x["par"], x["answer"], x.get("clause"))
    for x in files("silence", "out2[1-8].jsonl"):
        if not YES_OR_NO.match(x["present"]) and len(x["quote"].split()) <= FEW:
            add("quote", x["present"], x["text"], x["pars"][0], x["quote"])
        if random.random() < 0.5:
            add("none", x["absent"], x["text"], x["near"])
        if x.get("tempting") and random.random() < 0.4:
            add("none", x["present"], x["text"], x["tempting"])
    for x in files("conversations", "leaning*.jsonl"):
        earlier = ""
        for t in x["turns"]:
            leans = bool(t["leans"] and earlier)
            if t.get("pars") and t.get("quote") and len(t["quote"].split()) <= FEW and not YES_OR_NO.match(t["q"]):
                add("quote", behind(earlier, t["q"]) if leans else t["q"], x["text"], t["pars"][0], t["quote"])
            earlier = f"{earlier} {t['q']}" if leans else t["q"]
    for x in files("everyday", "*[0-9].jsonl"):
        if x.get("near") and (judges(x["text"]) or (not x["pars"] and random.random() < 0.3)):
            add("none", x["q"], x["text"], x["near"])
    return out


@torch.no_grad()
def below(reader, tok, rows):
    """For each row what the layers below the branch say [t, 384], its pair's types [t], where pieces stand, and the first and last piece of the answer (0, 0 for none; None where it was not read)."""
    order, out = sorted(range(len(rows)), key=lambda i: len(rows[i][0]) + len(rows[i][1])), [None] * len(rows)
    for b in range(0, len(order), BATCH):
        part = order[b : b + BATCH]
        e = tok([rows[i][0] for i in part], [rows[i][1] for i in part], padding=True, truncation="longest_first", max_length=224, return_tensors="pt", return_offsets_mapping=True)
        hidden = reader.bert.embeddings(input_ids=e["input_ids"], token_type_ids=e["token_type_ids"])
        for layer in reader.bert.encoder.layer[:-LAYERS]:
            hidden = through(layer, hidden, e["attention_mask"])
        own = paragraph_of(e["attention_mask"], e["token_type_ids"])
        for j, i in enumerate(part):
            t, span, offset = int(e["attention_mask"][j].sum()), rows[i][2], e["offset_mapping"][j]
            inside = torch.nonzero(own[j] & (offset[:, 0] < span[1]) & (offset[:, 1] > span[0]))[:, 0].tolist() if span else [0]
            out[i] = (hidden[j, :t].to(torch.bfloat16), e["token_type_ids"][j, :t], offset[:t], (inside[0], inside[-1]) if inside else None)
    return out


def batch_of(read):
    """hidden, attention_mask and token_type_ids of some rows."""
    pad = lambda k: torch.nn.utils.rnn.pad_sequence([r[k].float() if k == 0 else r[k] for r in read], batch_first=True)
    mask = torch.nn.utils.rnn.pad_sequence([torch.ones(len(r[1]), dtype=torch.long) for r in read], batch_first=True)
    return pad(0), mask, pad(1)


def best_span(first, last):
    """(certainty, first piece, last piece) of the likeliest answer."""
    both = torch.triu(first.softmax(0)[1:, None] * last.softmax(0)[None, 1:])
    both = both - torch.triu(both, diagonal=LONGEST)
    at = int(both.argmax())
    return float(both.max()), at // len(both) + 1, at % len(both) + 1


# Judging -----------------------------------------------------------------------------------------------------------

@torch.no_grad()
def judge(model, rows, read):
    """Of short answers F1 of words, and by how sure the branch is: how many share half of their words with what is right, any, and how many paragraphs that do not answer are told as surely."""
    model.eval()
    found = []
    for b in range(0, len(rows), BATCH):
        for (q, words, span, kind, _), r, first, last in zip(rows[b : b + BATCH], read[b : b + BATCH], *model(*batch_of(read[b : b + BATCH]))):
            t = len(r[1])
            certainty, start, end = best_span(first[:t], last[:t])
            said, right = (collections.Counter(re.findall(r"\w+", w.lower())) for w in (words[int(r[2][start, 0]) : int(r[2][end, 1])], words[slice(*span)] if span else ""))
            both = sum((said & right).values())
            found.append((kind, certainty, 2 * both / max(1, sum(said.values()) + sum(right.values()))))
    answered = sorted((x for x in found if x[0] == "short"), key=lambda x: -x[1])
    none = np.array([c for kind, c, _ in found if kind in ("none", "lacking")])
    share = lambda f: round(float(np.mean(f)), 3)
    print("F1", share([f for *_, f in answered]), "of", len(answered))
    for told in (0.2, 0.4, 0.5, 0.6, 0.8):
        some = answered[: int(len(answered) * told)]
        print(f"{told:.0%} told, certainty", round(some[-1][1], 3), "half right", share([f >= 0.5 for *_, f in some]), "any", share([f > 0 for *_, f in some]), "none", share(none >= some[-1][1]), flush=True)
    model.train()


if __name__ == "__main__":
    a = argparse.ArgumentParser()
    for k in ("base", "units", "reader", "models", "out"):
        a.add_argument("--" + k, required=True)
    a.add_argument("--epochs", type=int, default=3)
    a.add_argument("--lr", type=float, default=2e-4)
    a = a.parse_args()
    random.seed(7), torch.manual_seed(7), torch.set_num_threads(2)
    tok, units = AutoTokenizer.from_pretrained(a.base), load_units(a.units)
    units.update(read_invented(os.path.join(a.models, "everyday/invented-texts.jsonl")))
    reader = Reader(a.base).eval()
    reader.load_state_dict(torch.load(os.path.join(a.reader, "reader.pt")))
    rows = examples(units, a.models)
    read = below(reader, tok, rows)
    kept = [i for i in range(len(rows)) if read[i][3] is not None]
    learned, judged = [i for i in kept if not judges(rows[i][4])], [i for i in kept if judges(rows[i][4])]
    print(len(learned), "to learn from,", len(judged), "to judge by", collections.Counter(r[3] for r in rows), flush=True)
    model = Short(reader)
    steps = a.epochs * -(-len(learned) // BATCH)
    opt = torch.optim.AdamW(model.parameters(), lr=a.lr, weight_decay=0.01)
    plan = torch.optim.lr_scheduler.LambdaLR(opt, lambda s: min(1, (s + 1) / 50) * max(0.02, 1 - s / steps))
    for epoch in range(a.epochs):
        start, losses, batches = time.time(), [], []
        random.shuffle(learned)
        for b in range(0, len(learned), BATCH * ALIKE):
            part = sorted(learned[b : b + BATCH * ALIKE], key=lambda i: len(read[i][1]))
            batches += [part[x : x + BATCH] for x in range(0, len(part), BATCH)]
        for part in random.sample(batches, len(batches)):
            first, last = model(*batch_of([read[i] for i in part]))
            weight = torch.tensor([WEIGHT[rows[i][3]] for i in part])
            loss = sum(F.cross_entropy(z, torch.tensor([read[i][3][k] for i in part]), reduction="none") for k, z in enumerate((first, last)))
            loss = (loss * weight).sum() / weight.sum()
            opt.zero_grad(), loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            opt.step(), plan.step(), losses.append(loss.item())
        print(epoch + 1, "epochs, loss", round(float(np.mean(losses)), 3), round(time.time() - start), "s", flush=True)
        judge(model, [rows[i] for i in judged], [read[i] for i in judged])
    os.makedirs(a.out, exist_ok=True)
    torch.save(model.state_dict(), os.path.join(a.out, "short.pt"))
