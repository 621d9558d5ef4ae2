"""Teaches Opcite's reader which words of a paragraph to show, and nothing else: what it says of sentences and questions stays as it was.

  told     for each piece of the paragraph: it belongs to what answers, and is to be quoted

python train_spans.py --base DIR --units units.json --models .. --start DIR DIR --out DIR [--steps 700] [--lr 1e-4]
--start: the readers that are averaged, weight by weight, before anything is taught (Wortsman and others, "Robust fine-tuning of zero-shot models", 2022).
Taught with the questions whose stretch is marked (claims/, everyday/); files 7 and 8 and the everyday questions of one text in six judge. The logits of the averaged reader, word by word, are
kept by a second loss: on the same pairs, and on sentences and questions beside other paragraphs.
A step reads 36 pairs, in 2 to 3 s on two busy cores; the teacher's logits take 4 GB.
"""
import argparse, glob, os, random
import numpy as np, torch, torch.nn.functional as F
from transformers import AutoTokenizer
from data import *
from precision import cast
from train_reader import SHARP, Reader, encode

TAUGHT, KEPT = 24, 12                                    # pairs dealt each step
ROOM = 720                                               # characters that are read of a long paragraph
LONGEST = 224
STRETCH = 24                                             # pieces of a stretch, as in src/retrieval/passages.ts
torch.set_num_threads(2)


class Teller(Reader):
    def __init__(self, base):
        super().__init__(base)
        self.told = torch.nn.Linear(384, 1)
        torch.nn.init.constant_(self.told.bias, -1.0)

    def words(self, e):
        """unmet, answer, told, each [n, t], of all pieces."""
        with cast():
            h = self.bert(input_ids=e["input_ids"], attention_mask=e["attention_mask"], token_type_ids=e["token_type_ids"]).last_hidden_state
        return [head(h.float())[..., 0] for head in (self.unmet, self.answer, self.told)]

    def forward(self, input_ids, attention_mask, token_type_ids):
        """unsupported [n], answers [n], unmet [n, t], told [n, t]; -1e4 where a piece is not meant."""
        unmet, answer, told = self.words(dict(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids))
        first, second = meant(input_ids, attention_mask, token_type_ids)
        return *pooled(unmet, answer, first, second), unmet.masked_fill(~first, -1e4), told.masked_fill(~second, -1e4)


def meant(input_ids, attention_mask, token_type_ids):
    """The words of the first and of the second, [n, t] each."""
    word = (attention_mask == 1) & (input_ids != 101) & (input_ids != 102)
    return word & (token_type_ids == 0), word & (token_type_ids == 1)


def pooled(unmet, answer, first, second):
    unsupported = torch.logsumexp(unmet.masked_fill(~first, -1e4) * SHARP, 1) / SHARP
    return unsupported, torch.logsumexp(answer.masked_fill(~second, -1e4) * SHARP, 1) / SHARP - F.softplus(unsupported)


def marked(question, res, paragraph, span):
    """With the stretch in at most ROOM characters of its paragraph; None where it does not stand there."""
    at = paragraph.find(span)
    if at < 0:
        return None
    if len(paragraph) > ROOM + 200:
        start = max(0, min(at - random.randrange(0, max(1, ROOM - len(span))), len(paragraph) - ROOM))
        start = paragraph.rfind(" ", 0, start) + 1
        paragraph, at = paragraph[start : start + ROOM], at - start
    return dict(pair=(question, paragraph), res=res, start=at, end=at + len(span))


def read(units, models):
    """(taught, judged) with a stretch each; pairs whose logits are kept."""
    files = lambda kind, which: sorted(glob.glob(os.path.join(models, kind, which)))
    judges_of_claims = files("claims", "out[78].jsonl")
    taught, judged = [], []
    for q in read_everyday(units, files("everyday", "*[0-9].jsonl")):
        if q["pos"] and q["span"]:
            (judged if judges(q["res"]) else taught).append(marked(q["q"], q["res"], units[q["res"]]["paragraphs"][q["pos"][0]]["text"], q["span"]))
    for which, to in ((judges_of_claims, judged), ([f for f in files("claims", "*.jsonl") if f not in judges_of_claims], taught)):
        to += [marked(c["q"], c["res"], units[c["res"]]["paragraphs"][c["pos"][0]]["text"], c["span"]) for c in read_claims(units, which)[1]]
    taught, judged = [x for x in taught if x], [x for x in judged if x]
    kept = [(c[0], c[1]) for c in read_claims(units, [f for f in files("claims", "*.jsonl") if f not in judges_of_claims])[0]]
    kept += [(x["pair"][0], random.choice(units[x["res"]]["paragraphs"])["text"][:900]) for x in taught for _ in range(2)]
    return taught, judged, random.sample(kept, min(len(kept), 9000))


def own_pieces(e, rows):
    """Which pieces are the paragraph's, and which of them stand in the stretch, [n, t] each."""
    own = meant(e["input_ids"], e["attention_mask"], e["token_type_ids"])[1]
    start, end = (torch.tensor([x[k] for x in rows])[:, None] for k in ("start", "end"))
    return own, ((e["offset_mapping"][..., 0] < end) & (e["offset_mapping"][..., 1] > start)) & own


@torch.no_grad()
def judge(model, tok, rows):
    """Of how many the stretch with the most told words holds half of what answers, and how much of it is in there."""
    found, share = [], []
    for b in range(0, len(rows), 32):
        e = encode(tok, [x["pair"] for x in rows[b : b + 32]], LONGEST)
        own, inside = own_pieces(e, rows[b : b + 32])
        for z, o, y in zip(F.softplus(model.words(e)[2]), own, inside):
            z, y = z[o].numpy(), y[o].numpy().astype(float)
            if y.sum() > 0:
                n = min(STRETCH, len(z))
                at = int(np.convolve(z, np.ones(n), "valid").argmax())
                share.append(y[at : at + n].sum() / y.sum())
                found.append(share[-1] >= 0.5)
    return dict(n=len(found), found=round(float(np.mean(found)), 3), share=round(float(np.mean(share)), 3))


if __name__ == "__main__":
    a = argparse.ArgumentParser()
    for k in ("base", "units", "models", "out"):
        a.add_argument("--" + k, required=True)
    a.add_argument("--start", nargs="+", required=True)
    a.add_argument("--steps", type=int, default=700)
    a.add_argument("--lr", type=float, default=1e-4)
    a.add_argument("--seed", type=int, default=3)
    a = a.parse_args()
    random.seed(a.seed), torch.manual_seed(a.seed)
    tok, units = AutoTokenizer.from_pretrained(a.base), load_units(a.units)
    units.update(read_invented(os.path.join(a.models, "everyday/invented-texts.jsonl")))
    taught, judged, kept = read(units, a.models)
    model = Teller(a.base)
    starts = [torch.load(os.path.join(d, "reader.pt")) for d in a.start]
    mean = {k: sum(s[k].float() for s in starts) / len(starts) if v.is_floating_point() else v for k, v in starts[0].items()}
    model.load_state_dict(mean, strict=False)

    @torch.no_grad()
    def logits_of(pairs):
        """unmet and answer of each pair, [t] each."""
        out = []
        for b in range(0, len(pairs), 48):
            e = encode(tok, pairs[b : b + 48], LONGEST)
            unmet, answer, _ = model.words(e)
            out += [(u[:n].clone(), w[:n].clone()) for u, w, n in zip(unmet, answer, e["attention_mask"].sum(1).tolist())]
        return out

    def as_before(e, unmet, answer, before):
        wide = lambda at: torch.stack([F.pad(row[at], (0, unmet.shape[1] - len(row[at]))) for row in before])
        each = sum(F.smooth_l1_loss(now[j, : len(row)], row) for at, now in enumerate((unmet, answer)) for j, row in enumerate(b[at] for b in before)) / len(before)
        parts = meant(e["input_ids"], e["attention_mask"], e["token_type_ids"])
        return each + sum(F.smooth_l1_loss(now, then) for now, then in zip(pooled(unmet, answer, *parts), pooled(wide(0), wide(1), *parts)))

    model.eval()
    before_taught, before_kept = logits_of([x["pair"] for x in taught]), logits_of(kept)
    print(len(taught), "taught", len(judged), "judged", len(kept), "kept", judge(model, tok, judged), flush=True)
    told = [p for n, p in model.named_parameters() if n.startswith("told")]
    rest = [p for n, p in model.named_parameters() if not n.startswith(("told", "bert.embeddings"))]
    opt = torch.optim.AdamW([dict(params=rest, lr=a.lr), dict(params=told, lr=10 * a.lr)], weight_decay=0.01)
    plan = torch.optim.lr_scheduler.LambdaLR(opt, lambda s: min(1, (s + 1) / 30) * max(0.02, 1 - s / a.steps))
    os.makedirs(a.out, exist_ok=True)
    for step in range(a.steps):
        model.train()
        chosen = sorted(random.sample(range(len(taught)), TAUGHT), key=lambda i: len(taught[i]["pair"][1]))
        for half in (chosen[: TAUGHT // 2], chosen[TAUGHT // 2 :]):
            rows = [taught[i] for i in half]
            e = encode(tok, [x["pair"] for x in rows], LONGEST)
            unmet, answer, z = model.words(e)
            own, inside = own_pieces(e, rows)
            each = (F.binary_cross_entropy_with_logits(z, inside.float(), reduction="none", pos_weight=torch.tensor(2.0)) * own).sum(1) / own.sum(1)
            one = -torch.logsumexp(torch.log_softmax(z.masked_fill(~own, -1e4), 1).masked_fill(~inside, -1e4), 1)
            stretch = (each + 0.3 * one)[inside.any(1)].mean()
            ((stretch + as_before(e, unmet, answer, [before_taught[i] for i in half])) / 2).backward()
        others = random.sample(range(len(kept)), KEPT)
        e = encode(tok, [kept[i] for i in others], LONGEST)
        unmet, answer, _ = model.words(e)
        as_before(e, unmet, answer, [before_kept[i] for i in others]).backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        opt.step(), plan.step(), opt.zero_grad()
        if step % 100 == 99 or step + 1 == a.steps:
            model.eval()
            print(step + 1, a.steps, round(stretch.item(), 3), judge(model, tok, judged), flush=True)
            torch.save(model.state_dict(), os.path.join(a.out, "reader.pt"))
