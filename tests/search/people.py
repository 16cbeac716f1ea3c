"""A few people of many languages, as the search is given them."""

from eventdesk.domain.ids import PersonId
from eventdesk.domain.search import SearchRow

NAMES = {
    "mueller": ("Jürgen", "Müller", ""),
    "sorensen": ("Åse", "Sørensen", ""),
    "weiss": ("Käthe", "Weiß", ""),
    "zolkowski": ("Łukasz", "Żółkowski", ""),
    "dang": ("Thị Mai Hương", "Đặng", "Đặng Thị Mai Hương"),
    "sahin": ("Işıl", "Şahin", ""),
    "papadopoulou": ("Ευαγγελία", "Παπαδοπούλου", ""),
    "kostas": ("Κωνσταντίνος", "Χατζηγιάννης", ""),
    "shcherbak": ("Григорій", "Щербак", ""),
    "kovalchuk": ("Юлія", "Ковальчук", ""),
    "ahmed": ("محمد", "أحمد", ""),
    "haddad": ("فاطمة", "حداد", ""),
    "wang": ("小明", "王", "王小明"),
    "ouyang": ("娜", "欧阳", "欧阳娜"),
    "meyer": ("Anna", "Meyer", ""),
    "maier": ("Anna", "Maier", ""),
    "robert": ("Robert", "Featherstone", ""),
    "elisabeth": ("Elisabeth", "Østergaard", ""),
    "vanderberg": ("Sjoerd", "van der Berg", ""),
    "orourke": ("Siân", "O'Rourke", ""),
    "noel": ("Jean-Noël", "d'Aubigny", ""),
    "kim": ("철수", "김", "김철수"),
}


def rows() -> list[SearchRow]:
    """Everybody, by the key of the table."""
    return [SearchRow(PersonId(key), given, family, shown) for key, (given, family, shown) in NAMES.items()]
