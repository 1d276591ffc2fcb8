"""All sections, for every case and count of a record."""
from . import (arrests, hs_11361_5, hs_11361_8, pc_1170_18, pc_1203_3, pc_1203_4, pc_1203_41, pc_1203_425, pc_1203_4a,
               pc_1210_1, pc_17, programs)
from .facts import Count

LAWS = {
    "PC 1203.4": pc_1203_4.answer,
    "PC 1203.4a": pc_1203_4a.answer,
    "PC 1203.41": pc_1203_41.answer_41,
    "PC 1203.42": pc_1203_41.answer_42,
    "PC 17": pc_17.answer,
    "PC 1170.18": pc_1170_18.answer,
    "PC 1203.3": pc_1203_3.answer,
    "PC 1210.1": pc_1210_1.answer,
    "HS 11361.8": hs_11361_8.answer,
    "PC 1203.43": programs.pc_1203_43,
    "HS 11395": programs.hs_11395,
    "PC 1000.4": programs.pc_1000_4,
    "PC 1001.36": programs.pc_1001_36,
    "PC 1001.9": programs.pc_1001_9,
    "PC 851.87": programs.pc_851_87,
    "PC 851.90": programs.pc_851_90,
    "PC 851.91": arrests.pc_851_91,
    "PC 851.8": arrests.pc_851_8,
    # automatic
    "PC 1203.425": pc_1203_425.answer,
    "PC 851.93": arrests.pc_851_93,
    "PC 1001.80": programs.pc_1001_80,
    "PC 1001.97": programs.pc_1001_97,
    "HS 11361.5": hs_11361_5.answer,
}


def answers(record, as_of):
    """One list per case, of one dict per count: section -> {"may_ask", "must"} or {"done"}."""
    out = []
    for case in record["cases"]:
        out.append([])
        for count in case["counts"]:
            c = Count(record, case, count, as_of)
            out[-1].append({law: f(c) for law, f in LAWS.items()})
    return out
