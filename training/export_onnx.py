"""Writes embedder.onnx, reader.onnx, judge.onnx, verdict.onnx (int8, dynamic) and tokenizer.json.

What goes into a matrix is divided by how large each of its columns comes, and the matrix multiplied (Xiao and others, "SmoothQuant", 2022): one range of 256 steps for all of them loses less. The reader's logits then lie .22 from float32 in the mean square instead of .54.
Matrices have seven bits: processors with AVX2 or AVX-512 but without VNNI add two products of 8 x 8 bits in 16 and cut off what does not fit, so that eight bits say other things on them (cosines .013 apart, logits .2 on average and 1.5 at most). 255 x 63 x 2 fits.

python export_onnx.py --base DIR --models .. --out DIR [--embedder DIR --projection projection.npy] [--reader DIR] [--judge-base DIR [--judge DIR] [--verdict DIR --six verdict.onnx]]
Writes what is given.
embedder: input_ids, attention_mask [n, t] int64 -> embedding [n, 384], length 1; pieces [n, t, 64], projected, length 1 each
reader:   input_ids, attention_mask, token_type_ids [n, t] int64 (sentence or question, paragraph) -> unsupported [n], answers [n], and for each piece unmet [n, t]: logits, -10000 where a piece is not meant; named [n, t, 3] (NAMINGS of train_reader.py)
judge:    the same inputs (question, paragraph) -> answers [n], and for each piece answer [n, t] (what the judge calls told), starts, ends [n, t]: logits that a piece of the paragraph begins or ends the short answer, of [CLS] that there is none
verdict:  the same inputs -> verdict [n, 3]: logits in the order of VERDICTS (train_judge.py), the mean of two models that err elsewhere: twelve layers (train_verdict.py) and the six that were taught before them
"""
import argparse, glob, os, random
import numpy as np, onnx, onnxruntime, torch, torch.nn.functional as F
from onnxruntime.quantization import QuantType, quantize_dynamic
from transformers import AutoTokenizer
from data import read_everyday, read_invented
from relevance import load_embedder
from train_reader import NAMINGS, Reader, encode, labels_of, read_marked
from train_judge import Judge


class Met(torch.nn.Module):
    """A reader without the logits of a paragraph's pieces."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, input_ids, attention_mask, token_type_ids):
        unsupported, answers, unmet, _, _, named = self.reader(input_ids, attention_mask, token_type_ids)
        return unsupported, answers, unmet, named


class Telling(torch.nn.Module):
    """A judge with some of what it tells, by where it stands there: the verdict is told better by one that was taught nothing else (train_verdict.py)."""

    def __init__(self, judge, told):
        super().__init__()
        self.judge, self.told = judge, told

    def forward(self, input_ids, attention_mask, token_type_ids):
        said = self.judge(input_ids, attention_mask, token_type_ids)
        return tuple(said[i] for i in self.told)


class Embed(torch.nn.Module):
    def __init__(self, m, projection):
        super().__init__()
        self.bert = m.bert
        self.register_buffer("projection", torch.tensor(projection))

    def forward(self, input_ids, attention_mask):
        h = self.bert(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=torch.zeros_like(input_ids)).last_hidden_state
        mask = attention_mask[..., None].float()
        p = (h * mask).sum(1) / mask.sum(1)
        pieces = h @ self.projection
        return p / p.norm(dim=1, keepdim=True), pieces / pieces.norm(dim=2, keepdim=True)


class Smooth(torch.nn.Module):
    """A linear layer whose inputs are divided by `scale` [in], and that multiplies them back."""

    def __init__(self, linear, scale):
        super().__init__()
        self.register_buffer("inverse", 1 / scale)
        self.linear = linear
        linear.weight.data *= scale

    def forward(self, x):
        return self.linear(x * self.inverse)


SMOOTHING = 0.8                                          # how much of the range goes from inputs to weights; .75 to .85 are as near to float32, .6 is at .36, .95 at .26
SEEN = 160                                               # questions by which the ranges of inputs are told


def questions_seen(models):
    """Questions of the invented texts, each with a paragraph that answers or any, and with any."""
    texts = read_invented(os.path.join(models, "everyday/invented-texts.jsonl"))
    asked = read_everyday(texts, sorted(glob.glob(os.path.join(models, "everyday/invented[0-9]*.jsonl"))))
    out, rng = [], random.Random(5)
    for q in rng.sample(asked, SEEN):
        paragraphs = [p["text"] for p in texts[q["res"]]["paragraphs"]]
        out += [(q["q"], paragraphs[q["pos"][0]] if q["pos"] else rng.choice(paragraphs)), (q["q"], rng.choice(paragraphs))]
    return out


@torch.no_grad()
def smooth(model, inputs):
    """Puts Smooth in the place of each linear layer of the encoder; `inputs`: what it is given, one after the other."""
    most, layers = {}, {n: m for n, m in model.named_modules() if (".encoder." in n or ".layers." in n) and isinstance(m, torch.nn.Linear)}

    def watch(name):
        def hook(_, given):
            size = given[0].abs().flatten(0, -2).amax(0)
            most[name] = torch.maximum(most[name], size) if name in most else size
        return hook

    hooks = [m.register_forward_pre_hook(watch(n)) for n, m in layers.items()]
    for each in inputs:
        model(*each)
    for hook in hooks:
        hook.remove()
    for name, layer in layers.items():
        scale = most[name].clamp(min=1e-5) ** SMOOTHING / layer.weight.abs().amax(0).clamp(min=1e-5) ** (1 - SMOOTHING)
        parent, _, last = name.rpartition(".")
        setattr(model.get_submodule(parent), last, Smooth(layer, scale))


def average(path, six):
    """Makes of the model at `path` the mean of its logits and those of the six-layer model at `six` (ONNX, or a mean made before)."""
    other, model = onnx.load(six), onnx.load(path)
    isOfSix = lambda name: name.startswith("six_")
    if not any(isOfSix(t.name) for t in other.graph.initializer):
        other = onnx.compose.add_prefix(other, "six_", rename_inputs=False)
    for node in model.graph.node:
        node.output[:] = ["twelve_verdict" if o == "verdict" else o for o in node.output]
    model.graph.node.extend([n for n in other.graph.node if isOfSix(n.output[0])] + [onnx.helper.make_node("Mean", ["twelve_verdict", "six_verdict"], ["verdict"])])
    model.graph.initializer.extend(t for t in other.graph.initializer if isOfSix(t.name))
    onnx.checker.check_model(model)
    onnx.save(model, path)


PIECEWISE = ("pieces", "unmet", "answer", "named", "starts", "ends")


def export(model, inputs, outputs, path):
    axes = {**{n: {0: "n", 1: "t"} for n in inputs + [o for o in outputs if o in PIECEWISE]}, **{o: {0: "n"} for o in outputs if o not in PIECEWISE}}
    torch.onnx.export(model.eval(), tuple(torch.ones(2, 8, dtype=torch.long) for _ in inputs), path + ".fp32", input_names=inputs, output_names=outputs, opset_version=17, dynamo=False, dynamic_axes=axes)
    quantize_dynamic(path + ".fp32", path, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True, nodes_to_exclude=[NAMED])


NAMED = "/named/MatMul"


def fit_naming(path, tok, rows):
    """The head for named to its optimum, in float32 on what the reader says in int8: the steps move it too little, and of what it tells in float32 int8 finds a quarter less."""
    model = onnx.load(path)
    node = next(n for n in model.graph.node if n.name == NAMED)
    model.graph.output.append(onnx.helper.make_tensor_value_info(node.input[0], onnx.TensorProto.FLOAT, None))
    session, h, label = onnxruntime.InferenceSession(model.SerializeToString()), [], []
    for x in rows:
        e = encode(tok, [(x["text"], "")])
        h.append(session.run([node.input[0]], {k: e[k].numpy() for k in ("input_ids", "attention_mask", "token_type_ids")})[0][0, 1:-2])
        label.append(labels_of(x, e["offset_mapping"][0])[1:-2])
    h, label, head = torch.tensor(np.concatenate(h)), torch.cat(label), torch.nn.Linear(384, len(NAMINGS))
    opt = torch.optim.LBFGS(head.parameters(), max_iter=200, history_size=20, line_search_fn="strong_wolfe")

    def loss():
        opt.zero_grad()
        value = F.cross_entropy(head(h), label) + 1e-3 * (head.weight**2).sum()
        value.backward()
        return value

    opt.step(loss)
    model.graph.output.pop()
    fitted = {node.input[1]: head.weight.detach().numpy().T, "reader.named.bias": head.bias.detach().numpy()}
    for tensor in model.graph.initializer:
        if tensor.name in fitted:
            tensor.CopyFrom(onnx.numpy_helper.from_array(np.ascontiguousarray(fitted.pop(tensor.name)), tensor.name))
    assert not fitted
    onnx.save(model, path)


if __name__ == "__main__":
    a = argparse.ArgumentParser()
    for k in ("base", "models", "out"):
        a.add_argument("--" + k, required=True)
    for k in ("embedder", "projection", "reader", "judge-base", "judge", "verdict", "six"):
        a.add_argument("--" + k)
    a = a.parse_args()
    os.makedirs(a.out, exist_ok=True)
    tok, three = AutoTokenizer.from_pretrained(a.base), ["input_ids", "attention_mask", "token_type_ids"]
    seen = questions_seen(a.models)
    pairs = [encode(tok, [pair], 224) for pair in seen]
    if a.embedder:
        texts = [encode(tok, [(each, "")], 200) for pair in seen for each in pair]
        embedder = Embed(load_embedder(a.embedder, a.base), np.load(a.projection)).eval()
        smooth(embedder, [(e["input_ids"][:, :-1], e["attention_mask"][:, :-1]) for e in texts])
        export(embedder, three[:2], ["embedding", "pieces"], os.path.join(a.out, "embedder.onnx"))
    if a.reader:
        reader = Reader(a.base)
        reader.load_state_dict(torch.load(os.path.join(a.reader, "reader.pt")))
        reader = Met(reader).eval()
        smooth(reader, [[e[k] for k in three] for e in pairs])
        export(reader, three, ["unsupported", "answers", "unmet", "named"], os.path.join(a.out, "reader.onnx"))
        torch.manual_seed(7)
        fit_naming(os.path.join(a.out, "reader.onnx"), tok, read_marked(sorted(glob.glob(os.path.join(a.models, "naming/marked*.jsonl"))))[0])
    for name, folder, outputs in (("judge", a.judge, dict(answers=0, answer=2, starts=3, ends=4)), ("verdict", a.verdict, dict(verdict=1))):
        if folder:
            judge = Judge(a.judge_base)
            judge.load_state_dict(torch.load(os.path.join(folder, name + ".pt")))
            judge = Telling(judge, outputs.values()).eval()
            smooth(judge, [[e[k] for k in three] for e in pairs])
            export(judge, three, list(outputs), os.path.join(a.out, name + ".onnx"))
    if a.verdict:
        average(os.path.join(a.out, "verdict.onnx"), a.six)
    tok.backend_tokenizer.no_padding(), tok.backend_tokenizer.no_truncation()
    tok.backend_tokenizer.save(os.path.join(a.out, "tokenizer.json"))
