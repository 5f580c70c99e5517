"""Imagenette: ten easily told classes of ImageNet, as folders of JPEG files."""

from __future__ import annotations

from pathlib import Path

from invariants.errors import InputError

from .image_folder import PictureFiles, pictures_by_class

CLASSES = {
    "n01440764": "tench",
    "n02102040": "English springer",
    "n02979186": "cassette player",
    "n03000684": "chain saw",
    "n03028079": "church",
    "n03394916": "French horn",
    "n03417042": "garbage truck",
    "n03425413": "gas pump",
    "n03445777": "golf ball",
    "n03888257": "parachute",
}
"""Folder -> name of the class."""

SOURCE = "fast.ai imagenette on GitHub"


class Imagenette(PictureFiles):
    """Imagenette as unpacked: (channels, size, size) in [0, 1] and a class 0 to 9.

    Args:
        root: the folder that holds train/ and val/, such as imagenette2-160.
        split: 'train' or 'val'.
        size: side, in pixels; the shorter side of a picture is brought to it and the middle square kept.
        channels: 3 for colour, 1 for grey.

    Raises:
        InputError: for a wrong path or split, or missing or empty folders of classes. Reading a corrupt picture raises
            FileFormatError, which names it.

    Source: J. Howard, Imagenette, fast.ai, 2019.

    Example:
        >>> Imagenette("nowhere")
        Traceback (most recent call last):
        invariants.errors.InputError: given: nowhere, which has no folder train
        ...
    """

    def __init__(self, root: str | Path, split: str = "train", size: int = 160, channels: int = 3) -> None:
        if split not in ("train", "val"):
            raise InputError(given=f"split={split!r}", expected="'train' or 'val'", remedy="leave it out for 'train'")
        folder = Path(root) / split
        if not folder.is_dir():
            raise InputError(
                given=f"{root}, which has no folder {split}",
                expected="the folder of Imagenette that holds train/ and val/",
                remedy=f"get and unpack imagenette2-160.tgz ({SOURCE}) and give the path of imagenette2-160",
            )
        missing = [f"{wnid} ({name})" for wnid, name in CLASSES.items() if not (folder / wnid).is_dir()]
        if missing:
            raise InputError(
                given=f"{folder} without {', '.join(missing)}",
                expected="the folders of all ten classes",
                remedy=f"unpack the archive again ({SOURCE}); pictures of your own are read by ImageFolder",
            )
        found = pictures_by_class(folder)
        super().__init__({name: found[wnid] for wnid, name in CLASSES.items()}, size, channels)
