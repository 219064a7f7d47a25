# SPDX-License-Identifier: Apache-2.0
"""Photos of an inspection: first the file, then the record that names it by its hash."""

from __future__ import annotations

from inspector.domain.inspection import Inspection, Photo
from inspector.domain.person import Person, Verb, require
from inspector.domain.photo import check_plain
from inspector.ports import PhotoFiles
from inspector.services.inspect import Inspections


class Photos:
    """Takes pictures in and gives them back. Methods may be called from any thread."""

    def __init__(self, inspections: Inspections, files: PhotoFiles) -> None:
        self._inspections = inspections
        self._files = files

    def add(self, uid: str, data: bytes, by: Person, *, view: str, point_id: str = "") -> Inspection:
        """Store a plain JPEG and put it down; Z takes it back.

        ``view`` is ``OF_POINT`` with a point's id, one of ``BODY_VIEWS``, or
        ``view_of_defect``. Raises BadInput for bytes that hold more than a
        picture, NotAllowed where the inspection takes no photo, StoreFull and
        StoreTrouble when the disk does not: the inspection is then as it was.
        """
        require(by, Verb.ANSWER)
        check_plain(data)
        return self._inspections.add_photo(uid, Photo(view, self._files.put(data), point_id), by)

    def remove(self, uid: str, photo: Photo, by: Person) -> Inspection:
        """Take a photo out; Z brings it back. Raises NotAllowed."""
        return self._inspections.remove_photo(uid, photo, by)

    def read(self, photo: Photo) -> bytes:
        """Give the bytes of a photo; raises StoreDamaged where they are gone or other ones."""
        return self._files.get(photo.sha256)
