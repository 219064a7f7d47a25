# SPDX-License-Identifier: Apache-2.0
"""Takes photos of a point, of the body and of its defects: from a camera, a file, a drop, the clipboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QImage

from inspector.domain import photo as photos
from inspector.domain.errors import BenchTrouble
from inspector.domain.inspection import Inspection, Photo
from inspector.ui.file_choice import choose_files
from inspector.ui.inspection.advance import AutoAdvance
from inspector.ui.inspection.camera import Camera
from inspector.ui.inspection.jobs import Jobs
from inspector.ui.inspection.opened import Opened
from inspector.ui.inspection.photo_words import target_name, view_word
from inspector.ui.inspection.view import InspectionView
from inspector.ui.pictures import Pictures, Source, decoded, plain_photo
from inspector.ui.theme.live import theme
from inspector.ui.widgets.photo_row import PhotoItem

_IMAGE_KINDS = ("image/png", "image/jpeg", "image/webp", "image/bmp")
_SHARP = 3
"""Pixels of a thumbnail for one of the layout's, so that it is sharp on every screen."""
_NEW = "new "


class PhotoAnswers(QObject):
    """The photos of the device that is open, and the one that is being taken."""

    def __init__(self, opened: Opened, view: InspectionView, jobs: Jobs, advance: AutoAdvance) -> None:
        super().__init__(view)
        self._opened = opened
        self._view = view
        self._jobs = jobs
        self._advance = advance
        self._pictures = Pictures(self)
        self._thumbs: dict[str, QImage | None] = {}
        self._uid = ""
        self._target = Photo("", "")
        self._seen: Photo | None = None
        self.camera = Camera(self)
        self.camera.state_changed.connect(self._on_camera)
        self.camera.frame.connect(view.photo.see)
        for row in (view.photos, view.body.photos):
            row.chosen.connect(self._on_chosen)

    # ── open and close ───────────────────────────────────────────────────────

    def ask(self) -> None:
        """Take a photo of what is open: the point, or the next view of the body."""
        inspection = self._opened.inspection
        if inspection is None:
            return
        if self._opened.is_photo and self._seen is None:
            self.take()
        elif self._opened.is_grade:
            missing = [one for one in photos.BODY_VIEWS if not photos.of_view(inspection, one)]
            self._ask(Photo(missing[0] if missing else photos.BODY_VIEWS[0], ""))
        elif self._opened.point is not None:
            self._ask(self._of_point())

    def ask_defect(self) -> None:
        """Take a photo of the chosen defect."""
        chosen = self._view.body.selected
        if self._opened.is_grade and chosen is not None:
            self._ask(Photo(photos.view_of_defect(chosen), ""))

    def close(self) -> None:
        """Go back to what was open."""
        self.leave()
        self._view.show_opened(new=False)
        self._view.take_keys()

    def leave(self) -> None:
        """Let go of the camera: something else is shown next."""
        self._opened.is_photo = False
        self._seen = None
        self.camera.stop()

    def _ask(self, target: Photo) -> None:
        self._advance.stop()
        self._target, self._seen = target, None
        self._opened.is_photo = True
        self.camera.start()
        self._view.photo.ask(self._name(target), self.camera.state)
        self._show()

    def _of_point(self) -> Photo:
        return Photo(photos.OF_POINT, "", self._opened.current)

    def _show(self) -> None:
        self._view.say("")
        self._view.show_opened(new=False)
        self._view.take_keys()

    def _on_camera(self) -> None:
        self._view.photo.tell_camera(self.camera.state)
        if self._opened.is_photo:
            self._view.show_opened(new=False)

    # ── take ─────────────────────────────────────────────────────────────────

    def take(self) -> None:
        """Take what the camera sees; without one choose a file; with a photo large, close it."""
        if self._seen is not None:
            self.close()
        elif self._view.photo.is_live:
            self.add([self._view.photo.frame.image])
        else:
            self.choose()

    def choose(self) -> None:
        """Choose files."""
        kinds = self.tr("Pictures") + " (*.jpg *.jpeg *.png *.webp *.bmp)"
        choose_files(self._view, self.tr("Choose a photo"), [kinds], self.add)

    def take_mime(self, mime: QMimeData | None) -> bool:
        """Take what was dropped or pasted; tells whether there is a picture in it."""
        found = sources_in(mime)
        if found and not self._opened.is_photo:
            self._target = self._of_point() if self._opened.point is not None else Photo("", "")
            if self._opened.is_grade:
                self.ask()
        if found:
            self.add(found)
        return bool(found)

    def add(self, sources: Sequence[Source]) -> None:
        """Keep pictures as photos of what is asked for; each is told when it is durable."""
        inspection, target = self._opened.inspection, self._target
        if inspection is None or not target.view:
            return
        self._view.say(self.tr("Keeping the photo…"), quiet=True)
        for source in sources:
            self._add(inspection.uid, source, target)

    def _add(self, uid: str, source: Source, target: Photo) -> None:
        def drawn(data: bytes) -> None:
            self._jobs.add_photo(uid, data, target, self._on_saved, self._view.tell)

        self._pictures.do(lambda: plain_photo(source), drawn, self._view.tell)

    def _on_saved(self, new: Inspection) -> None:
        if self._opened.take(new):
            self._view.say("")
            self.close()

    # ── see and remove ───────────────────────────────────────────────────────

    def _on_chosen(self, key: str) -> None:
        inspection = self._opened.inspection
        if inspection is None:
            return
        if key.startswith(_NEW):
            self._ask(Photo(key.removeprefix(_NEW), ""))
            return
        self._look(next(one for one in inspection.photos if _key(one) == key))

    def _look(self, photo: Photo) -> None:
        self._advance.stop()
        self.camera.stop()
        self._seen = photo
        self._opened.is_photo = True
        self._view.photo.show_photo(self._name(photo), QImage())
        self._show()
        self._read(photo, photos.LONGEST_SIDE, lambda image: self._on_large(photo, image))

    def _on_large(self, photo: Photo, image: QImage) -> None:
        if self._seen == photo:
            self._view.photo.show_photo(self._name(photo), image)

    def step(self, step: int) -> None:
        """Look at the next photo of the same thing."""
        inspection, seen = self._opened.inspection, self._seen
        if inspection is None or seen is None:
            return
        alike = [one for one in inspection.photos if (one.point_id, one.view) == (seen.point_id, seen.view)]
        if seen in alike:
            self._look(alike[(alike.index(seen) + step) % len(alike)])

    @property
    def is_seen(self) -> bool:
        """Tell whether a photo is shown large."""
        return self._seen is not None

    def remove(self) -> None:
        """Take the photo that is shown large out; Z brings it back."""
        inspection, seen = self._opened.inspection, self._seen
        if inspection is not None and seen is not None:
            self._jobs.remove_photo(inspection.uid, seen, self._on_removed, self._view.tell)

    def _on_removed(self, new: Inspection) -> None:
        if self._opened.take(new):
            self.close()
            self._view.say(self.tr("The photo is out. Z brings it back."), quiet=True)

    # ── thumbnails ───────────────────────────────────────────────────────────

    def show_rows(self) -> None:
        """Show the photos of what is open, small."""
        inspection = self._opened.inspection
        if inspection is None:
            return
        if inspection.uid != self._uid:
            self._thumbs, self._uid = {}, inspection.uid
        if self._opened.is_grade:
            self._view.body.photos.set_items(self._body_items(inspection))
        else:
            mine = photos.of_point(inspection, self._opened.current)
            self._view.photos.set_items([PhotoItem(_key(one), "") for one in mine])
        for photo in inspection.photos:
            self._show_thumb(photo)

    def _body_items(self, inspection: Inspection) -> list[PhotoItem]:
        items = []
        for view in photos.BODY_VIEWS:
            taken = photos.of_view(inspection, view)
            items += [PhotoItem(_key(one), view_word(view)) for one in taken]
            if not taken:
                items.append(PhotoItem(_NEW + view, view_word(view), is_taken=False))
        chosen = self._view.body.selected
        shown = photos.of_view(inspection, photos.view_of_defect(chosen)) if chosen is not None else ()
        return items + [PhotoItem(_key(one), self.tr("Defect")) for one in shown]

    def _show_thumb(self, photo: Photo) -> None:
        rows = (self._view.photos, self._view.body.photos)
        key = _key(photo)
        if not any(thumb.item.key == key for row in rows for thumb in row.thumbs):
            return
        if photo.sha256 in self._thumbs:
            image = self._thumbs[photo.sha256]
            for row in rows:
                if image is not None:
                    row.set_image(key, image)
            return
        self._thumbs[photo.sha256] = None  # it is being read

        def found(image: QImage) -> None:
            self._thumbs[photo.sha256] = image
            self.show_rows()

        self._read(photo, _SHARP * theme().size.photo, found)

    def _read(self, photo: Photo, longest: int, found: Callable[[QImage], None]) -> None:
        """Read a photo and decode it, each on its own thread; a null picture where it is lost."""

        def read(data: bytes) -> None:
            self._pictures.do(lambda: decoded(data, longest), found, lost)

        def lost(trouble: BenchTrouble) -> None:
            if self._seen == photo:
                self._view.tell(trouble)
            found(QImage())

        self._jobs.read_photo(photo, read, lost)

    def _name(self, photo: Photo) -> str:
        return target_name(photo, self._opened)


def _key(photo: Photo) -> str:
    return f"{photo.sha256} {photo.point_id} {photo.view}"


def sources_in(mime: QMimeData | None) -> list[Source]:
    """Give the pictures of a drop or a clipboard: files, the bytes of one, or its pixels."""
    if mime is None:  # an empty clipboard, on some platforms
        return []
    files: list[Source] = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if files:
        return files
    for kind in _IMAGE_KINDS:
        if mime.hasFormat(kind) and (data := bytes(mime.data(kind).data())):
            return [data]
    pixels = mime.imageData() if mime.hasImage() else None
    return [pixels] if isinstance(pixels, QImage) and not pixels.isNull() else []
