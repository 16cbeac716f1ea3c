"""The calibration sheet, read off its own paper."""

from io import BytesIO

import pypdfium2
import zxingcpp

from eventdesk.documents.calibration import CalibrationSheet, calibration_pdf
from eventdesk.scanner.calibration import line_texts, sheet_text

SHEET = CalibrationSheet(
    title="Calibrate a keyboard scanner",
    steps=("Open EventDesk.", "Scan the square code.", "EventDesk says when it is done."),
    bars="A scanner for bar codes only: scan the six lines.",
    text=sheet_text(),
    lines=line_texts(),
)


def test_the_codes_on_the_paper_say_all_characters() -> None:
    file, told = BytesIO(), list[tuple[int, int]]()
    assert calibration_pdf(file, [SHEET], progress=lambda done, total: told.append((done, total))) == 1
    assert told == [(1, 1)]
    with pypdfium2.PdfDocument(file.getvalue()) as document:
        page = document[0]
        words = page.get_textpage().get_text_bounded()
        picture = page.render(scale=200 / 72, grayscale=True).to_numpy().copy()
    read = zxingcpp.read_barcodes(picture, text_mode=zxingcpp.TextMode.Plain)
    texts: dict[str, list[str]] = {str(code.format): [] for code in read}
    for code in sorted(read, key=lambda code: code.position.top_left.y):
        texts[str(code.format)].append(code.text)
    assert sorted(texts.values(), key=len) == [[SHEET.text], list(SHEET.lines)]
    assert all(word in words for word in (SHEET.title, *SHEET.steps, SHEET.bars))


def test_no_sheet_is_an_empty_page() -> None:
    assert calibration_pdf(BytesIO(), []) == 1
