"""Rewrites the matrices of an int8 export in seven bits, from the weights they were made of: python seven_bits.py embedder.pt embedder.onnx projection.npy OUT.onnx

Processors with AVX2 or AVX-512 but without VNNI add two products of 8 x 8 bits in 16, and what does not fit is cut off: the same int8 model then says other things on them (cosines .013 apart on average and .05 at most, logits .2 and 1.5), and thresholds fitted on one processor do not hold on another.
255 x 63 x 2 fits. As near to float32 as eight bits are (cosines .011 apart both ways), and as fast. export_onnx.py does the same with torch (reduce_range); this needs numpy and onnx alone.
"""
import io, pickle, sys, zipfile
import numpy as np, onnx
from onnx import numpy_helper

TYPES = {"HalfStorage": np.float16, "FloatStorage": np.float32, "LongStorage": np.int64}


def load_weights(path):
    """{name: array} of a file that torch.save wrote."""
    archive = zipfile.ZipFile(path)
    folder = archive.namelist()[0].split("/")[0]

    class Weights(pickle.Unpickler):
        def find_class(self, module, name):
            if name == "_rebuild_tensor_v2":
                return lambda storage, start, shape, strides, *_: np.lib.stride_tricks.as_strided(storage[start:], shape, [s * storage.itemsize for s in strides])
            return dict if name == "OrderedDict" else TYPES[name]

        def persistent_load(self, place):
            return np.frombuffer(archive.read(f"{folder}/data/{place[2]}"), TYPES[place[1]] if isinstance(place[1], str) else place[1])

    saved = Weights(io.BytesIO(archive.read(f"{folder}/data.pkl"))).load()
    return saved.get("model", saved)


def source_of(matrix, step, weights):
    """The float matrix that `matrix`, in steps of at most `step`, was rounded from."""
    like = [w for w in weights if w.shape == matrix.shape]
    far = [float(np.abs(w - matrix).max()) for w in like]
    assert min(far) < 1.01 * step, "these are not the weights of that export"
    return like[int(np.argmin(far))]


if __name__ == "__main__":
    saved, export, projection, out = sys.argv[1:]
    weights = [v.astype(np.float32).T for v in load_weights(saved).values() if v.ndim == 2] + [np.load(projection)]
    model = onnx.load(export)
    named = {i.name: i for i in model.graph.initializer}
    for node in model.graph.node:
        if node.op_type == "MatMulInteger":
            matrix, scale = named[node.input[1]], named[node.input[1].replace("_quantized", "_scale")]
            step = numpy_helper.to_array(scale)
            floats = source_of(numpy_helper.to_array(matrix) * step, float(step.max()), weights)
            fresh = (np.abs(floats).max(axis=0 if step.ndim else None) / 63).astype(np.float32)
            matrix.CopyFrom(numpy_helper.from_array(np.clip(np.rint(floats / fresh), -63, 63).astype(np.int8), matrix.name))
            scale.CopyFrom(numpy_helper.from_array(fresh, scale.name))
    onnx.save(model, out)
