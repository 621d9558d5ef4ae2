"""What the models are trained and judged on.

units.json   {text: {title, paragraphs: [{id, text}], top: {unit: paragraph}, around: [{id, text}]}} of parsed resolutions; around: front matter ("front") and footnotes
claims/      one line a paragraph: questions with the span that answers, true sentences, false ones with the kind of falsehood
everyday/    one line a question in words that are far from the text's: paragraphs that answer, best first, others that may be named, where what answers stands; on UN texts and on texts invented for it
conversations/  one line a conversation: turns with the paragraphs that answer, whether they lean on the turn before, kind
naming/      marked: one line a question with the stretches that only name its text; names: one line a text with ways to name it
around/      one line a question on front matter or a footnote, in the forms of short/ and verdicts/
phrasings    training/phrasings.jsonl of the project: 12,000 turns with their kind, by sixteen authors
questions    eval/dataset, eval/texts of the project: development parts for training, held-out parts for judging only
"""
import collections, glob, json, math, os, re, zlib

HERE = os.path.dirname(os.path.abspath(__file__))
NO_RANKING = ("look-up", "summary", "count")          # kinds that are answered without ranking paragraphs
STOP = set("a an and are as at be by can could do does did for from had has have how i if in into is it its me my of on or our say says said should so some than that the their them there they this those to under was we were what when where which who whom whose why will with would you your text draft resolution paragraph document about any anything tell please".split())


def load_units(path):
    return json.load(open(path))


def load_questions(project, name):
    file = {"draft-dev": "dataset/development.jsonl", "draft-held": "dataset/held-out.jsonl", "texts-dev": "texts/questions.jsonl", "texts-held": "texts/held-out.jsonl"}[name]
    out = []
    for line in open(os.path.join(project, "eval", file)):
        x = json.loads(line)
        if isinstance(x.get("resolution"), list):
            continue
        unit = lambda r: r.partition("#")[2] if "#" in r else r
        out.append(dict(id=x["id"], kind=x["kind"], q=x["question"], history=x.get("history") or [], res=x.get("resolution") or "italy-revised-draft",
                        req=[unit(r) for r in x.get("required", [])], acc=[unit(r) for r in x.get("acceptable", [])], outcome=x["outcome"]))
    return out


def ranking_examples(units, project, names):
    """Questions with the indices of the paragraphs that answer (pos) and of those that must not serve as negatives (no)."""
    out = []
    for name in names:
        for q in load_questions(project, name):
            if q["outcome"] != "answered" or not q["req"] or q["history"] or q["kind"] in NO_RANKING or q["res"] not in units:
                continue
            top, ids = units[q["res"]]["top"], {p["id"]: i for i, p in enumerate(units[q["res"]]["paragraphs"])}
            at = lambda rs: {ids[top.get(r, r)] for r in rs if top.get(r, r) in ids}
            pos = at(q["req"])
            if pos and len(pos) <= 6:
                out.append(dict(q=q["q"], res=q["res"], pos=sorted(pos), no=pos | at(q["acc"])))
    return out


def absent_examples(units, project, names):
    return [dict(q=q["q"], res=q["res"], pos=[], no=set()) for name in names for q in load_questions(project, name)
            if q["outcome"] == "not-in-the-text" and not q["history"] and q["res"] in units and q["kind"] not in ("look-up", "count")]


def english(text):
    return len(set(re.findall(r"[a-z]+", text.lower())) & {"the", "of", "and", "to", "in", "its", "for"}) >= 2


def read_claims(units, files):
    """([(sentence, paragraph's words, 1 supported | 0 not, kind of falsehood or 'true', text, paragraph id)], [questions])."""
    pairs, questions = [], []
    for file in files:
        for line in open(file):
            x = json.loads(line)
            text, _, unit = x["key"].partition("#")
            ids = {p["id"]: i for i, p in enumerate(units[text]["paragraphs"])}
            if unit not in ids or not english(units[text]["paragraphs"][ids[unit]]["text"]):
                continue
            words = units[text]["paragraphs"][ids[unit]]["text"]
            pairs += [(s, words, 1, "true", text, unit) for s in x["t"]] + [(f["s"], words, 0, f["change"], text, unit) for f in x["f"]]
            questions += [dict(q=q["q"], res=text, pos=[ids[unit]], no={ids[unit]}, span=q["span"]) for q in x["q"]]
    return pairs, questions


def for_the_head(q):
    """One question in eight is left out of the reader's training, to fit the head that trusts it."""
    return zlib.crc32(q.encode()) % 8 == 0


def judges(text):
    """The everyday questions of one text in six are left out of the reader's training: they judge, and fit the head."""
    return zlib.crc32(text.encode()) % 6 == 0


def read_invented(path):
    return {u["id"]: dict(u, paragraphs=[dict(p, acts=[]) for p in u["paragraphs"]]) for u in map(json.loads, open(path))}


def read_everyday(units, files):
    """Questions with the index of the paragraph that answers best (pos, none where the text does not), of those that are no fault (ok), and the words that answer."""
    out = []
    for x in (json.loads(line) for f in files for line in open(f)):
        paragraphs = units[x["text"]]["paragraphs"]
        ids = {p["id"]: i for i, p in enumerate(paragraphs)}
        known = [ids[i] for i in x["pars"] + x.get("also", []) if i in ids]
        words = " ".join(paragraphs[known[0]]["text"].split()) if x["pars"] else ""
        out.append(dict(q=behind(x["earlier"], x["q"]) if "earlier" in x else x["q"], leans="earlier" in x, res=x["text"], pos=known[:1] if x["pars"] else [], ok=set(known), near=ids.get(x.get("near")), span=words[slice(*x["span"])] if x["pars"] else None))
    return out


def behind(earlier, q):
    """What is looked for where a turn leans on earlier ones (joined, oldest first), as in src/understanding/leaning.ts."""
    return f"{q} {earlier} {q}"


def read_leaning(units, files):
    """Turns of conversations in which one that leans is mostly answered by another paragraph than the one before it: fields of read_everyday, near then being what answered before."""
    out = []
    for x in (json.loads(line) for f in files for line in open(f)):
        paragraphs, earlier, before = units[x["text"]]["paragraphs"], "", None
        ids = {p["id"]: i for i, p in enumerate(paragraphs)}
        for t in x["turns"]:
            known = [ids[i] for i in t["pars"] + t.get("also", []) if i in ids]
            leans = bool(t["leans"] and earlier)
            near = ids.get(t.get("near"), before if before not in known else None)
            out.append(dict(q=behind(earlier, t["q"]) if leans else t["q"], leans=leans, res=x["text"], pos=known[:1] if t["pars"] else [], ok=set(known), near=near, span=t.get("quote") if t["pars"] else None))
            earlier, before = f"{earlier} {t['q']}" if leans else t["q"], known[0] if t["pars"] else before
    return out


def read_conversations(units, files):
    """Turns: q as typed, query as embedded, leans, kind, paragraphs that answer."""
    out = []
    for file in files:
        for line in open(file):
            x = json.loads(line)
            if x["text"] not in units:
                continue
            ids = {p["id"]: i for i, p in enumerate(units[x["text"]]["paragraphs"])}
            earlier, before = "", None
            for t in x["turns"]:
                pos, leans = [ids[i] for i in t["pars"] if i in ids], bool(t["leans"] and earlier)
                out.append(dict(q=t["q"], query=behind(earlier, t["q"]) if leans else t["q"], alone=t["alone"], leans=bool(t["leans"]), yesno=bool(t.get("yesno")),
                                kind=t["kind"], res=x["text"], pos=pos, no=set(pos), near=before if before not in pos else None))
                earlier, before = f"{earlier} {t['q']}" if leans else t["q"], pos[0] if pos else before
    return out


def read_phrasings(project):
    return [json.loads(line) for line in open(os.path.join(project, "training/phrasings.jsonl"))]


# Judging -----------------------------------------------------------------------------------------------------------

def stem(w):
    for s in ("ization", "isation", "ational", "fulness", "ousness", "iveness", "ities", "ments", "ation", "ingly", "ment", "ness", "ance", "ence", "able", "ible", "ions", "ing", "ies", "ied", "ion", "ity", "ers", "ed", "es", "ly", "er", "al", "s"):
        if w.endswith(s) and len(w) - len(s) >= 3:
            return w[: -len(s)]
    return w


def tokens(text):
    return [stem(w) for w in re.findall(r"[a-z0-9]+(?:[/.][a-z0-9]+)*", text.lower()) if w not in STOP]


class BM25:
    def __init__(self, docs, k1=1.2, b=0.75):
        self.d = [collections.Counter(tokens(t)) for t in docs]
        self.l = [sum(c.values()) for c in self.d]
        self.a, self.n, self.k1, self.b = sum(self.l) / max(1, len(self.l)), len(docs), k1, b
        self.df = collections.Counter(w for c in self.d for w in c)

    def score(self, q):
        words, out = set(tokens(q)), []
        for c, l in zip(self.d, self.l):
            out.append(sum(math.log(1 + (self.n - self.df[w] + 0.5) / (self.df[w] + 0.5)) * c[w] * (self.k1 + 1) / (c[w] + self.k1 * (1 - self.b + self.b * l / self.a)) for w in words if c.get(w)))
        return out


def rank_metrics(units, questions, rank):
    """Recall@1, @5 (over min(5, n)) and MRR on top-level paragraphs, over answered questions without history that ask for ranking. rank(q) -> ids, best first."""
    r1, r5, rr = [], [], []
    for q in questions:
        if q["outcome"] != "answered" or not q["req"] or q["kind"] in NO_RANKING or q["history"] or q["res"] not in units:
            continue
        top, ids = units[q["res"]]["top"], {p["id"] for p in units[q["res"]]["paragraphs"]}
        want = {top.get(r, r) for r in q["req"]} & ids
        if not want:
            continue
        order = rank(q)
        r1.append(order[0] in want)
        r5.append(len(want & set(order[:5])) / min(5, len(want)))
        rr.append(next((1 / (i + 1) for i, x in enumerate(order) if x in want), 0))
    n = len(rr)
    return dict(n=n, r1=round(sum(r1) / n, 3), r5=round(sum(r5) / n, 3), mrr=round(sum(rr) / n, 3)) if n else dict(n=0)


def auc(pos, neg):
    import numpy as np
    a = np.concatenate([pos, neg])
    r = np.argsort(np.argsort(a)) + 1
    return round(float((r[: len(pos)].sum() - len(pos) * (len(pos) + 1) / 2) / (len(pos) * len(neg))), 3)
