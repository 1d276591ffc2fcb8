"""Lists of offenses, read from the text of each section."""
from datetime import date

# PC 1203.4(b): "subdivision (c) of Section 286, Section 288, subdivision (c) of Section 287 or of
# former Section 288a, Section 288.5, subdivision (j) of Section 289, Section 311.1, 311.2, 311.3,
# or 311.11". (The felony of 261.5(d), the misdemeanor of VC 42002.1 and the infraction are below.)
PC_1203_4_B = {
    "PC 286(c)", "PC 288", "PC 288(a)", "PC 288(c)", "PC 287(c)", "PC 288a(c)", "PC 288.5",
    "PC 289(j)", "PC 311.1", "PC 311.2", "PC 311.3", "PC 311.11",
}
# The same sections without a subdivision: whether it was the excluded one is not told.
PC_1203_4_B_MAYBE = {"PC 286", "PC 287", "PC 288a", "PC 289", "other-sex-registration"}
PC_1203_4_B_FELONY = {"PC 261.5(d)"}
PC_1203_4_B_FELONY_MAYBE = {"PC 261.5"}

# VC 42002.1: "a misdemeanor violation of Section 2800, 2801, or 2803, insofar as it affects a
# failure to stop and submit to inspection of equipment or for an unsafe condition": insofar as.
VC_42002_1 = {"VC 2800", "VC 2801", "VC 2803"}

# VC 42001(a): "Except as provided in this code, a person convicted of an infraction for a
# violation of this code". An infraction of the Vehicle Code with a fine of its own elsewhere in it
# (42000.1 for 22348(b), 42001.25 for 23140, 23222(b) in itself) is open.
VC_42001 = {"other-traffic-infraction"}

# VC 12810(a) to (e), for PC 1203.4(c)(1).
VC_12810_A_TO_E = {
    "VC 20001", "VC 20002",                                    # (a)
    "VC 23152", "VC 23152(f)", "VC 23152(g)", "VC 23153",      # (b)
    "VC 23103", "VC 23104", "VC 23105",                        # (c) reckless driving
    "PC 191.5(b)", "PC 192(c)", "VC 2800.2", "VC 2800.3", "VC 21651(b)", "VC 22348(b)",
    "VC 23109(a)", "VC 23109(c)", "VC 23109.1", "VC 31602",    # (d)(1)
    "VC 23140(a)", "VC 23140(b)",                              # (d)(2)
    "VC 14601", "VC 14601.1", "VC 14601.2", "VC 14601.3", "VC 14601.5",  # (e)
}

# PC 1203.4a(d)(1)
PC_1203_4A_D1 = {"PC 288(c)"}

# PC 1170.18(a): "Sections 11350, 11357, or 11377 of the Health and Safety Code, or Section 459.5,
# 473, 476a, 490.2, 496, or 666 of the Penal Code".
PROP_47_DRUGS = {"HS 11350(a)", "HS 11350(b)", "HS 11357(a)", "HS 11357(b)", "HS 11357(c)", "HS 11357(d)", "HS 11377(a)",
                 "HS 11377(b)"}
PROP_47_VALUE = {"PC 459.5", "PC 473", "PC 476a", "PC 490.2", "PC 496", "PC 666"}  # value not told

# PC 1192.7(c), 667.5(c): sections that are on them whatever the facts: 667.5(c)(4), (5), (6), (11), (16).
# Any other felony may be one by its facts (a weapon, great bodily injury, drugs to a minor); then the
# record's fact "strike" is yes.
SERIOUS = {"other-serious-or-violent", "PC 286(c)", "PC 287(c)", "PC 288a(c)", "PC 288(a)", "PC 288.5", "PC 289(j)"}

# "requiring registration pursuant to Chapter 5.5 (commencing with Section 290)": 290(c)(1), and the catalogue's
# own words; 290(c)(3) takes out parts of 286, 287 and 289 (of "former Section 288a" none), 311.2(a) is not named,
# 261.5(c) and (d) since 2026.
REGISTRATION = {"other-sex-registration", "PC 286(c)", "PC 287(c)", "PC 288", "PC 288(a)", "PC 288(c)", "PC 288.5",
                "PC 288a", "PC 288a(c)", "PC 289(j)", "PC 311.1", "PC 311.3", "PC 311.11"}
REGISTRATION_MAYBE = {"PC 286", "PC 287", "PC 289", "PC 311.2"}
REGISTRATION_SINCE_2026 = {"PC 261.5", "PC 261.5(d)"}

# PC 1210(a) "unlawful personal use, possession for personal use, or transportation for personal use of any controlled
# substance", "being under the influence ... in violation of Section 11550"; not sale, production, 4573.6, 4573.8.
# HS 11395 (possession, with two priors) is left open.
# HS 11352(c), 11379(c), 11379.5(c), 11360(c): "transport" means "to transport for sale".
DRUG_POSSESSION = {"HS 11350(a)", "HS 11350(b)", "HS 11357(a)", "HS 11357(b)", "HS 11357(c)", "HS 11357(d)", "HS 11377(a)",
                   "HS 11377(b)", "HS 11375(b)(2)", "HS 11550(a)", "HS 11550(b)", "HS 11550(e)", "HS 11550(f)", "BPC 4060"}
DRUG_TRANSPORT = {"HS 11352(a)", "HS 11352(b)", "HS 11379(a)", "HS 11379(b)", "HS 11379.5(a)", "HS 11379.5(b)"}


# The days from which transport is for sale are those of the table of drug offenses.
FOR_SALE_SINCE = {"HS 11352(": date(2014, 1, 1), "HS 11379(": date(2014, 1, 1), "HS 11379.5(": date(2016, 1, 1),
                  "HS 11360": date(2016, 1, 1)}


def nonviolent_drug_possession(code, handed, committed):
    """True, False, None (open). Whether a transport was for personal use, the order of treatment shows; since the
    section says that it is for sale, nothing in the section is for personal use (1210(a))."""
    if any(code.startswith(c) and committed >= d for c, d in FOR_SALE_SINCE.items()):
        return False
    if code in DRUG_POSSESSION or code in DRUG_TRANSPORT:
        return True
    if code.startswith("HS 11360"):
        return handed == "carried"
    return None if code in ("HS 11395", "VC 23222(b)") else False


# PC 799(b)(1), (2): no limitation for a violation of 288.5, since 2017; before, and for other paragraphs of these
# sections, it depends on facts or on earlier law; 801.1(a): up to the victim's age of 40.
NO_LIMITATION = {"PC 288.5"}
NO_LIMITATION_SINCE = date(2017, 1, 1)
LIMITATION_NOT_TOLD = {"PC 286", "PC 286(c)", "PC 287", "PC 287(c)", "PC 288", "PC 288(a)",
                       "PC 288a", "PC 288a(c)", "PC 289", "PC 289(j)",
                       # 799(a): embezzlement of public money, a life term; 182, 664: of what is not told
                       "other-fraud-or-public-money", "other-serious-or-violent", "other-sex-registration",
                       "PC 182", "PC 664"}
# "Other" is by the record's form none of these: no fraud, no public money, no strike, no sex offense. What may be left
# are the limits of 800 to 802, five years for 368 (801.6), and the ones that begin with the discovery (803(e), 803.5).
# 803(c)(1) with 801.5: "forgery", "a material element of which is fraud", if punishable by prison or 1170(h): four years
# after discovery. HS 11368 "forges or alters a prescription"; 11371.1 by way of 11173 "by fraud, deceit"; PC 473, 476a
# only above a value (a misdemeanor below it: one year). 803(e): offenses of BPC 4000 and after.
FOUR_YEARS = {"HS 11368"}
FOUR_YEARS_MAYBE = {"HS 11371.1", "PC 473", "PC 476a"}
FROM_DISCOVERY = FOUR_YEARS | FOUR_YEARS_MAYBE | {"other", "BPC 4060", "BPC 4140"}
# 801.1(b): ten years for a felony of 290(c), and no longer: 288(c), 311.1 to 311.11, 261.5 is not of 290(c)
TEN_YEARS_AT_MOST = {"PC 288(c)", "PC 311.1", "PC 311.2", "PC 311.3", "PC 311.11"}
# PC 800, 851.93(a)(2)(C)(ii): punishable by eight years or more (drug-offenses.md 2.2).
EIGHT_YEARS = {"HS 11352(b)", "HS 11353", "HS 11353.5", "HS 11353.7", "HS 11379(b)", "HS 11379.5(b)",
               "HS 11380"}

# Drug offenses against a child, or through one.
WITH_A_MINOR = {"HS 11353", "HS 11353.5", "HS 11353.7", "HS 11354", "HS 11361(a)", "HS 11361(b)", "HS 11380"}

# HS 11361.5(a): Section 11357 or subdivision (b) of Section 11360, any age.
CANNABIS_ANY_AGE = {"HS 11357(a)", "HS 11357(b)", "HS 11357(c)", "HS 11357(d)", "HS 11360(b)"}


def cannabis_article(code):
    """Article 2 (11357 to 11362.9) except 11357.5, for a person under 18: HS 11361.5(a). 11361(a) and (b)
    are for "a person 18 years of age or over" only."""
    return code in CANNABIS_ANY_AGE or code.startswith(
        ("HS 11358", "HS 11359", "HS 11360", "HS 11362"))
