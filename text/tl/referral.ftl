# Mga dahilan para makipag-usap sa abogado o public defender.

referral-title = Makipag-usap muna sa abogado o sa public defender (pampublikong tagapagtanggol)
referral-lead = Batay sa mga sagot ninyo, maaaring baguhin ng mga puntong ito kung ano ang mabuting gawin:
referral-helpful-title = Kung saan madalas na sulit ang tulong
everybody-title = Makipag-usap din muna sa abogado kung totoo ang isa sa mga ito
everybody-lead = Hindi namin itinanong sa inyo ang mga ito.

referral-immigration = Kailangan ninyo ito para sa imigrasyon o paglalakbay. Madalas na hindi binibilang doon ang mga utos ng estado, at maaaring makasama ang paghiling ng ganito. Kailangang tingnan muna ito ng abogado sa imigrasyon.
referral-open-case = May bukas kayong kaso. Kailangang malaman ito ng abogado sa kasong iyon bago kayo humiling ng anuman.
referral-program-running = Nasa programa pa kayo. Masasabi ng abogado sa kasong iyon kung ano ang susunod dito.
referral-registration = Kailangan o kinailangan ninyong magparehistro dahil sa krimeng sekswal. Binabago nito kung aling mga paraan ang bukas at kung paano.
referral-strike = May hatol kayong may-sala sa malubha o marahas na krimen. Binabago nito kung aling mga paraan ang bukas at kung paano.
referral-prison-twice = Higit sa isang beses kayong nasa bilangguan. Maaaring nakadepende sa isa’t isa ang mga petsa at mga sentensiya.
referral-other-court = May kaso mula sa ibang estado, o sa korteng pederal, ng tribo o ng militar. May sariling mga tuntunin ang bawat isa.
referral-juvenile = May kaso sa korte ng kabataan (juvenile court). May sarili itong batas sa pag-seal.
referral-redesignation = Ang isa sa mga hatol na may-sala sa inyo ay maaaring magsara ng Proposisyon 47 o Proposisyon 64. Hindi pa tiyak ang batas dito.
referral-minor = May kinalaman sa taong wala pang 18 ang paglabag. Mas mahigpit ang tingin dito ng mga korte at mga opisina ng lisensiya.
referral-guns = Mahalaga sa inyo ang karapatan sa baril. Ang unang hinihiling ay maaaring magpasya kung babalik ito.
referral-judge = Ang hukom ang magpapasya rito. Alam ng abogado kung ano ang gustong makita ng korteng ito.
referral-violation = Nagkaroon ng paglabag (violation) sa probasyon o binawi ito (revoked). Maipapakita ng abogado sa korte ang buong pangyayari.
referral-end-probation = Kailangan ng pagdinig para tapusin nang maaga ang probasyon. Alam ng abogado ninyo o ng opisyal ng probasyon kung paano ito ginagawa.
referral-several-cases = Higit sa isa ang kaso ninyo. May sariling petisyon ang bawat korte, at maaaring mahalaga ang pagkakasunod-sunod.
referral-license = Kailangan ninyo ito para sa lisensiya, paaralan o trabaho sa pag-aalaga. Iba ang mga tuntunin ng mga ito kaysa sa ibang trabaho.
referral-other-counts = May iba pang paratang sa kaso bukod sa paratang sa droga. Maaaring may sariling batas ang bawat isa.
referral-with-gun = Tungkol sa droga at baril ang kaso. Maaaring manatili ang ibang pagbabawal.
referral-priors = Ang isang hatol na may-sala na sinabi ninyo sa amin ay maaaring bilangin na “prior” (dating hatol) sa ilalim ng batas ng 2024 (HS 11395), kahit pagkatapos itong ibaba o i-dismiss. Maaaring maging felony (mabigat na paglabag) ang bagong paratang ng pagkakaroon ng matapang na droga (hard drug).

everybody-citizen = Hindi kayo mamamayan ng U.S., o hindi kayo sigurado, o na-deport kayo.
everybody-protective-order = May bisa pa ang utos ng korte na lumayo sa isang tao.
everybody-violence = May pumilit sa inyo na gawin ito, o sinasaktan kayo ng karelasyon ninyo noong panahong iyon. May espesyal at pribadong tulong.
everybody-findings = May napatunayan sa kaso na gang, baril o malaking dami.
everybody-life-term = Nakakuha kayo ng habambuhay na sentensiya, o habambuhay na parole.
everybody-records = Wala na ang mga papeles ng korte, o magkaiba ang sinasabi ng dalawang rekord.
everybody-blocked = Pinigilan ng tagausig ang awtomatikong paglilinis ng rekord ninyo.
everybody-restitution = Malaki ang restitusyon (bayad-pinsala) na hindi pa ninyo nababayaran. Hindi nito isinasara ang mga paraang ito, pero puwede pa rin itong singilin.
