//! Having a drug in order to sell it, and selling, giving, bringing or offering it.

use super::Class::{Felony, Misdemeanor, Wobbler};
use super::Place::{None as NoTerm, StatePrison};
use super::possession::SB_139;
use super::{change, read_since, realigned};

offenses! {
    // L, H. Pleas in cases of cocaine base often name it (R).
    "HS 11351", [PossessionForSale], [Narcotics, CocaineBase, Hallucinogens, Depressants], realigned(Felony);
    // B3 to 2014, L since: only the years changed.
    "HS 11351.5", [PossessionForSale], [CocaineBase], realigned(Felony);
    // L, B4. To 2013 moving a drug for one's own use was enough. (b) is between counties that do not touch.
    "HS 11352(a)", [SaleOrTransport], [Narcotics, CocaineBase, Hallucinogens, Depressants], realigned(Felony);
    "HS 11352(b)", [SaleOrTransport], [Narcotics, CocaineBase, Hallucinogens, Depressants], realigned(Felony);
    // Something else in a drug's place. L, H, D.
    "HS 11355", [SaleOrTransport], [Imitation], realigned(Wobbler);
    // L, H.
    "HS 11378", [PossessionForSale], [Stimulants, Hallucinogens, Depressants, Sedatives, Steroids], realigned(Felony);
    "HS 11378.5", [PossessionForSale], [Pcp], realigned(Felony);
    // L, B4. To 2013 moving a drug for one's own use was enough.
    "HS 11379(a)", [SaleOrTransport], [Stimulants, Hallucinogens, Depressants, Sedatives, Steroids], realigned(Felony);
    "HS 11379(b)", [SaleOrTransport], [Stimulants, Hallucinogens, Depressants, Sedatives, Steroids], realigned(Felony);
    // L, unchanged since it was added by Stats. 1991; taken as of the next 1 January.
    "HS 11379.2", [PossessionForSale, SaleOrTransport], [Ketamine],
        read_since(change(1992, 1, 1), Wobbler, StatePrison);
    // L, B4. To 2015 moving it for one's own use was enough.
    "HS 11379.5(a)", [SaleOrTransport], [Pcp], realigned(Felony);
    "HS 11379.5(b)", [SaleOrTransport], [Pcp], realigned(Felony);
    // Something else in a drug's place. L, H, D.
    "HS 11382", [SaleOrTransport], [Imitation], realigned(Wobbler);
    // Spores. L: (a) was added by Stats. 1985, taken as of the next 1 January; "for sale" since 2016.
    "HS 11391", [SaleOrTransport], [Hallucinogens], read_since(change(1986, 1, 1), Wobbler, StatePrison);
    // L, D, the text of 2002; older text not read.
    "HS 11375(b)(1)", [PossessionForSale, SaleOrTransport], [Sedatives, PrescriptionOther],
        read_since(change(2002, 1, 1), Wobbler, StatePrison);
    // Spice and bath salts. L; older text not read.
    "HS 11357.5(a)", [SaleOrTransport, PossessionForSale], [Synthetic], read_since(SB_139, Misdemeanor, NoTerm);
    "HS 11375.5(a)", [SaleOrTransport, PossessionForSale], [Synthetic], read_since(SB_139, Misdemeanor, NoTerm);
}
