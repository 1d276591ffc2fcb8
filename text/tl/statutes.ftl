# Ang ibinibigay ng bawat batas, at ang bawat kailangan sa tatlong anyo: natupad, hindi natupad, hindi alam.
# Galing sa law crate ang mga susi. "hukom" dito ay ang korte.

# Mga kailangan na pareho sa ilang batas

in-california =
    .yes = Nasa korte ng California para sa mga nasa hustong gulang ang kaso.
    .no = Ang saklaw lang ng batas na ito ay mga kaso sa korte ng California para sa mga nasa hustong gulang.
    .unknown = Hindi namin alam kung nasa korte ng California para sa mga nasa hustong gulang ang kaso.
convicted =
    .yes = Natapos ang kaso sa hatol na may-sala.
    .no = Para sa mga hatol na may-sala ang batas na ito. Sinabi ninyo sa amin na hindi natapos sa ganoon ang kaso.
    .unknown = Hindi namin alam kung natapos ang kaso sa hatol na may-sala.
not-serving =
    .yes = Wala kayong sentensiyang pinagsisilbihan ngayon.
    .no = May sentensiya kayong pinagsisilbihan ngayon. Kailangan munang matapos ito.
    .unknown = Hindi namin alam kung may sentensiya kayong pinagsisilbihan ngayon.
not-on-probation =
    .yes = Wala kayo sa probasyon ngayon.
    .no = Nasa probasyon kayo ngayon. Kailangan munang matapos ito.
    .unknown = Hindi namin alam kung nasa probasyon kayo ngayon.
not-charged =
    .yes = Wala kayong bukas na kasong kriminal.
    .no = May bukas kayong kasong kriminal. Kailangan munang matapos ito.
    .unknown = Hindi namin alam kung may bukas kayong kasong kriminal.
not-supervised =
    .yes = Hindi kayo naka-parole at wala sa ilalim ng pangangasiwa ngayon.
    .no = Naka-parole kayo o nasa ilalim ng pangangasiwa ngayon. Kailangan munang matapos ito.
    .unknown = Hindi namin alam kung humahadlang ang parole o pangangasiwa.
not-dismissed =
    .yes = Hindi pa na-dismiss ng korte ang hatol na may-sala na ito.
    .no = Sinabi ninyo sa amin na na-dismiss na ng korte ang hatol na may-sala na ito.
    .unknown = Hindi namin alam kung na-dismiss na ng korte ang hatol na may-sala na ito.
judge-decides =
    .yes = Dapat pumayag ang hukom.
    .no = Ang hukom ang magpapasya. Hindi sinasabi ng batas na dapat pumayag ang hukom.
    .unknown = Hindi namin alam kung ang hukom ang magpapasya.

# PC 1203.4

pc-1203-4 = Pag-dismiss pagkatapos ng probasyon
    .gives = Binabawi ang plea o ang verdict, at idini-dismiss ang kaso. Madalas itong tawagin ng mga tao na “expungement”.
    .limits = Hindi nito binubura ang rekord. Hindi nito ibinabalik ang karapatan sa baril. Itinuturing pa rin itong prior (dating hatol) sa bagong kaso. Dapat pa rin ninyo itong sabihin kapag nag-aplay kayo para sa pampublikong katungkulan, sa lisensiya ng estado o lokal na lisensiya, o sa kontrata sa lottery ng estado. Maaaring hindi ito makatulong sa imigrasyon.
    .filing = Ginagamit ng mga korte ang form CR-180 (petisyon) at CR-181 (utos). Dinadala ito sa korteng humatol, o sa korteng pinaglipatan ng probasyon. Binibigyan ang tagausig ng 15 araw na abiso. Wala kaming nakitang bayad sa batas; may ilang korte na naglilista pa rin ng bayad. Ang form sa paghingi na huwag pagbayarin (fee waiver) ay FW-001.
pc-1203-4-probation =
    .yes = Binigyan kayo ng korte ng probasyon.
    .no = Para sa mga taong nakakuha ng probasyon ang batas na ito. Ibang sentensiya ang sinabi ninyo sa amin.
    .unknown = Hindi namin alam kung nakakuha kayo ng probasyon.
pc-1203-4-no-felony-term =
    .yes = Walang termino sa bilangguan o termino sa kulungan para sa felony na pumalit sa probasyon.
    .no = May termino sa bilangguan o termino sa kulungan para sa felony na pumalit sa probasyon.
    .unknown = Kung may termino sa bilangguan o termino sa kulungan para sa felony na pumalit sa probasyon, ibang batas ang ginagamit ng mga korte. Hindi pa namin nasusuri ang puntong ito sa teksto.
pc-1203-4-over =
    .yes = Tapos na ang probasyon ninyo sa kasong ito.
    .no = Tumatakbo pa ang probasyon ninyo sa kasong ito.
    .unknown = Hindi namin alam kung tapos na ang probasyon ninyo sa kasong ito.
pc-1203-4-not-infraction =
    .yes = Hindi infraction ang hatol na may-sala.
    .no = Hindi saklaw ng batas na ito ang mga infraction.
    .unknown = Hindi namin alam kung infraction ang hatol na may-sala.
pc-1203-4-not-excluded =
    .yes = Wala ang paglabag sa listahan ng mga hindi kasama sa batas na ito.
    .no = Hindi kasama sa batas ang paglabag na ito.
    .unknown = Hindi namin alam kung hindi kasama sa batas ang paglabag na ito.
pc-1203-4-not-near-excluded =
    .yes = Walang anuman sa paglabag na naglalapit nito sa listahang iyon.
    .no = Malapit sa listahang iyon ang paglabag.
    .unknown = Ilan lang sa mga kaso ng paglabag na ito ang hindi kasama. Kailangang tingnan ng abogado ang sa inyo.
pc-1203-4-fulfilled =
    .yes = Natupad ninyo ang bawat kondisyon sa buong panahon ng probasyon. Hindi ito nababago ng restitusyong hindi pa ninyo nababayaran.
    .no = Hindi ninyo natupad ang bawat kondisyon sa buong panahon ng probasyon.
    .unknown = Hindi namin alam kung natupad ninyo ang bawat kondisyon sa buong panahon ng probasyon.
pc-1203-4-discharged =
    .yes = Tinapos nang maaga ng hukom ang probasyon ninyo.
    .no = Hindi tinapos nang maaga ang probasyon.
    .unknown = Hindi namin alam kung tinapos nang maaga ng hukom ang probasyon ninyo.
pc-1203-4-not-driving =
    .yes = Hindi ito isa sa mga paglabag sa pagmamaneho kung saan laging ang hukom ang magpapasya.
    .no = Isa ito sa mga paglabag sa pagmamaneho kung saan laging ang hukom ang magpapasya.
    .unknown = Hindi namin alam kung isa ito sa mga paglabag sa pagmamaneho kung saan laging ang hukom ang magpapasya.

# PC 1203.4a

pc-1203-4a = Pag-dismiss nang walang probasyon (misdemeanor o infraction)
    .gives = Binabawi ang plea o ang verdict, at idini-dismiss ang kaso, isang taon o higit pa pagkatapos ng paghatol.
    .limits = Hindi nito binubura ang rekord. Hindi nito ibinabalik ang karapatan sa baril. Itinuturing pa rin itong prior (dating hatol) sa bagong kaso. Maaaring hindi ito makatulong sa imigrasyon.
    .filing = Ginagamit ng mga korte ang form CR-180 (petisyon) at CR-181 (utos). Dinadala ito sa korteng humatol. Binibigyan ang tagausig ng 15 araw na abiso. Wala kaming nakitang bayad sa batas; may ilang korte na naglilista pa rin ng bayad. Ang form sa paghingi na huwag pagbayarin (fee waiver) ay FW-001.
pc-1203-4a-level =
    .yes = Misdemeanor ito na walang probasyon, o infraction.
    .no = Para sa mga misdemeanor na walang probasyon at sa mga infraction ang batas na ito.
    .unknown = Hindi namin alam kung misdemeanor ito na walang probasyon, o infraction.
pc-1203-4a-year =
    .yes = Higit sa isang taon na ang lumipas mula sa paghatol.
    .no = Wala pang isang taon ang lumipas mula sa paghatol.
    .unknown = Hindi namin alam kung isang taon na ang lumipas mula sa paghatol.
pc-1203-4a-performed =
    .yes = Nagawa ninyo ang lahat ng hinihingi ng sentensiya. Hindi ito nababago ng restitusyong hindi pa ninyo nababayaran.
    .no = Hindi pa tapos ang sentensiya.
    .unknown = Hindi namin alam kung nagawa ninyo ang lahat ng hinihingi ng sentensiya.
pc-1203-4a-not-on-probation =
    .yes = Wala kayo sa probasyon sa ibang kaso.
    .no = Nasa probasyon kayo sa ibang kaso.
    .unknown = Hindi binabanggit ng teksto ng batas na ito ang probasyon sa ibang kaso, pero binabanggit ito sa self-help na pahina ng mga korte. Karamihan sa mga tao ay kakailanganing maghintay. Masasabi ito ng abogado.
pc-1203-4a-not-288c =
    .yes = Ang paglabag ay hindi ang paglabag na hindi kasama sa batas na ito.
    .no = Hindi kasama sa batas na ito ang paglabag na ito.
    .unknown = Hindi namin alam kung hindi kasama sa batas na ito ang paglabag.
pc-1203-4a-not-inspection-stop =
    .yes = Hindi ito tungkol sa pagtangging huminto para sa inspeksiyon ng sasakyan.
    .no = Tungkol ito sa pagtangging huminto para sa inspeksiyon ng sasakyan.
    .unknown = Ilan lang sa mga kaso ng paglabag na ito sa pagmamaneho ang hindi kasama. Kailangang tingnan ng abogado ang sa inyo.
pc-1203-4a-not-traffic-infraction =
    .yes = Hindi ito karaniwang tiket sa trapiko.
    .no = Hindi kasama sa batas na ito ang mga karaniwang tiket sa trapiko.
    .unknown = Hindi namin alam kung binibilang itong karaniwang tiket sa trapiko.
pc-1203-4a-upright =
    .yes = Wala kayong ibang naging gulo sa batas mula noon.
    .no = May ibang naging gulo sa batas mula noon. Kaya ang hukom ang magpapasya.
    .unknown = Hindi namin alam kung may ibang naging gulo sa batas mula noon.

# PC 1203.41

pc-1203-41 = Pag-dismiss pagkatapos ng kulungan ng county (felony) o bilangguan
    .gives = Binabawi ang plea o ang verdict, at idini-dismiss ang kaso, isa o dalawang taon mula nang matapos ang buong sentensiya.
    .limits = Hindi nito binubura ang rekord. Hindi nito ibinabalik ang karapatan sa baril. Itinuturing pa rin itong prior (dating hatol) sa bagong kaso. Dapat pa rin ninyo itong sabihin kapag nag-aplay kayo para sa pampublikong katungkulan o para sa lisensiya ng estado, lokal o tribo. Ganoon din para sa bayad na pag-aalaga sa bahay (IHSS) at sa mga kontrata sa lottery ng estado. Maaaring hindi ito makatulong sa imigrasyon.
    .filing = Ginagamit ng mga korte ang form CR-180, item 5, at ang CR-181. Dinadala ito sa korteng humatol. Binibigyan ang tagausig ng 15 araw na abiso. Ang hukom ang magpapasya, kaya nagdaragdag ang mga tao ng pahayag at mga papel na nagpapakita kung kumusta sila mula noon.
pc-1203-41-felony =
    .yes = Felony ito.
    .no = Para sa mga felony ang batas na ito.
    .unknown = Hindi namin alam kung felony ito.
pc-1203-41-not-reduced =
    .yes = Hindi pa ito naibaba sa misdemeanor.
    .no = Naibaba na ito sa misdemeanor.
    .unknown = Maaaring naibaba na ito sa misdemeanor. Hindi sinasabi ng batas kung aling paraan ang gagamitin para i-dismiss ang ganoong kaso. Masasabi ito ng abogado.
pc-1203-41-felony-term =
    .yes = Nagsilbi kayo ng termino para sa felony sa kulungan ng county o sa bilangguan.
    .no = Para sa mga taong nagsilbi ng termino para sa felony sa kulungan ng county o sa bilangguan ang batas na ito.
    .unknown = Hindi namin alam kung nagsilbi kayo ng termino para sa felony sa kulungan ng county o sa bilangguan.
pc-1203-41-wait =
    .yes = Tapos na ang panahon ng paghihintay: isang taon pagkatapos ng split sentence, dalawang taon pagkatapos ng anumang ibang termino para sa felony.
    .no = Hindi pa tapos ang panahon ng paghihintay: isang taon pagkatapos ng split sentence, dalawang taon pagkatapos ng anumang ibang termino para sa felony.
    .unknown = Hindi namin alam kung tapos na ang panahon ng paghihintay.
pc-1203-41-not-registrable =
    .yes = Ang hatol na may-sala ay hindi kasong may bilangguan na naging dahilan para magparehistro kayo dahil sa krimeng sekswal.
    .no = Hindi kasama sa batas na ito ang mga kasong may bilangguan na naging dahilan para magparehistro ang tao dahil sa krimeng sekswal.
    .unknown = Hindi namin alam kung ang hatol na may-sala na ito ang naging dahilan para magparehistro kayo dahil sa krimeng sekswal.

# PC 1203.42

pc-1203-42 = Pag-dismiss pagkatapos ng bilangguan (nasentensiyahan bago ang Oktubre 2011)
    .gives = Binabawi ang plea o ang verdict, at idini-dismiss ang kaso, dalawang taon o higit pa mula nang matapos ang buong sentensiya.
    .limits = Hindi nito binubura ang rekord. Hindi nito ibinabalik ang karapatan sa baril. Itinuturing pa rin itong prior (dating hatol) sa bagong kaso. Dapat pa rin ninyo itong sabihin kapag nag-aplay kayo para sa pampublikong katungkulan, sa lisensiya ng estado o lokal na lisensiya, o sa kontrata sa lottery ng estado. Maaaring hindi ito makatulong sa imigrasyon.
    .filing = Ginagamit ng mga korte ang form CR-180, item 6, at ang CR-181. Dinadala ito sa korteng humatol. Binibigyan ang tagausig ng 15 araw na abiso. Ang hukom ang magpapasya, kaya nagdaragdag ang mga tao ng pahayag at mga papel na nagpapakita kung kumusta sila mula noon.
pc-1203-42-before-realignment =
    .yes = Nasentensiyahan kayo bago ang Oktubre 1, 2011.
    .no = Nasentensiyahan kayo noong Oktubre 1, 2011 o pagkatapos. Para sa mas lumang mga kaso ang batas na ito.
    .unknown = Hindi namin alam kung nasentensiyahan kayo bago ang Oktubre 1, 2011.
pc-1203-42-felony =
    .yes = Felony ito.
    .no = Para sa mga felony ang batas na ito.
    .unknown = Hindi namin alam kung felony ito.
pc-1203-42-prison =
    .yes = Nagsilbi kayo ng termino sa bilangguan.
    .no = Para sa mga taong nagsilbi ng termino sa bilangguan ang batas na ito.
    .unknown = Hindi namin alam kung nagsilbi kayo ng termino sa bilangguan.
pc-1203-42-county-jail-offense =
    .yes = Sa batas ngayon, sa kulungan ng county pagsisilbihan ang termino para sa felony sa paglabag na ito.
    .no = Sa bilangguan pa rin pinagsisilbihan ang termino para sa felony sa paglabag na ito. Hindi ito kasama sa batas na ito.
    .unknown = Hindi namin alam kung sa kulungan ng county pagsisilbihan ngayon ang termino para sa felony sa paglabag na ito.
pc-1203-42-no-strike =
    .yes = Wala kayong malubha o marahas na felony.
    .no = May malubha o marahas kayong felony. Kaya kahit ngayon, sa bilangguan din pagsisilbihan ang termino.
    .unknown = Kung may malubha o marahas kayong felony noong nasentensiyahan kayo, hindi kayo abot ng batas na ito. Maaari kayong abutin ng batas para sa mga kasong may bilangguan (PC 1203.41).
pc-1203-42-no-registration =
    .yes = Hindi ninyo kinailangang magparehistro dahil sa krimeng sekswal.
    .no = Ang hatol na may-sala na ito ang naging dahilan para magparehistro kayo dahil sa krimeng sekswal. Kaya kahit ngayon, sa bilangguan din pagsisilbihan ang termino.
    .unknown = Mahalaga kung kinailangan ninyong magparehistro dahil sa krimeng sekswal noong nasentensiyahan kayo. Nasa papeles ninyo ito.
pc-1203-42-not-reduced =
    .yes = Hindi pa ito naibaba sa misdemeanor.
    .no = Naibaba na ito sa misdemeanor.
    .unknown = Maaaring naibaba na ito sa misdemeanor. Hindi sinasabi ng batas kung aling paraan ang gagamitin para i-dismiss ang ganoong kaso. Masasabi ito ng abogado.
pc-1203-42-wait =
    .yes = Higit sa dalawang taon na ang lumipas mula nang natapos ang buong sentensiya.
    .no = Wala pang dalawang taon ang lumipas mula nang natapos ang buong sentensiya.
    .unknown = Hindi namin alam kung dalawang taon na ang lumipas mula nang natapos ang buong sentensiya.

# PC 17(b)

pc-17b = Felony na ibinaba sa misdemeanor
    .gives = Nagiging misdemeanor ang isang felony na puwede ring naging misdemeanor (“wobbler”).
    .limits = Hindi nito idini-dismiss ang kaso. Hindi nito tinatapos ang tungkuling magparehistro. Natatapos para sa kasong ito ang pagbabawal sa baril ng California para sa mga felony kung walang ibang nagbabawal sa inyo; maaaring manatili ang ibang pagbabawal. Magtanong sa abogado bago kayo humawak ng baril. Maaaring hindi ito makatulong sa imigrasyon.
    .filing = Ginagamit ng mga korte ang form CR-180, item 1, madalas kasabay ng pag-dismiss. Dinadala ito sa korteng humatol. Habang tumatakbo ang probasyon, bahagi ito ng pagdinig sa ilalim ng Kodigo Penal (Penal Code) 1203.3.
pc-17b-felony =
    .yes = Felony ito.
    .no = Para sa mga felony ang batas na ito. Hindi felony ang sa inyo.
    .unknown = Hindi namin alam kung felony ito.
pc-17b-wobbler =
    .yes = Pinayagan ng batas ang parusang pang-felony o parusang pang-misdemeanor para sa paglabag na ito.
    .no = Isang uri lang ng parusa ang pinayagan ng batas para sa paglabag na ito.
    .unknown = Hindi namin alam kung pinayagan ng batas ang alinman sa dalawang uri ng parusa para sa paglabag na ito.
pc-17b-probation =
    .yes = Binigyan kayo ng korte ng probasyon.
    .no = Humihingi ng probasyon ang batas na ito. Ibang sentensiya ang sinabi ninyo sa amin.
    .unknown = Hindi namin alam kung nakakuha kayo ng probasyon.
pc-17b-no-felony-term =
    .yes = Walang termino sa bilangguan o termino sa kulungan para sa felony na pumalit sa probasyon.
    .no = May termino sa bilangguan o termino sa kulungan para sa felony na pumalit sa probasyon.
    .unknown = Kung may termino sa bilangguan o termino sa kulungan para sa felony na pumalit sa probasyon, hindi ibinababa ng mga korte ang felony. Hindi pa namin nasusuri ang puntong ito sa teksto.
pc-17b-still-felony =
    .yes = Hindi pa ito naibaba.
    .no = Sinabi ninyo sa amin na ginawa na itong misdemeanor ng korte.
    .unknown = Hindi namin alam kung ginawa na itong misdemeanor ng korte.
pc-17b-jail-or-fine =
    .yes = Karaniwang kulungan o multa ang sentensiya. Kaya ang batas mismo ang gumawa nitong misdemeanor.
    .no = Hindi lang karaniwang kulungan o multa ang sentensiya.
    .unknown = Hindi namin alam kung karaniwang kulungan o multa lang ang sentensiya.

# PC 1203.3

pc-1203-3 = Maagang pagtatapos ng probasyon
    .gives = Puwedeng tapusin nang maaga ng hukom ang probasyon. Pagkatapos, puwede nang hilingin agad ang pag-dismiss.
    .limits = Tinatapos nito ang probasyon. Hindi nito idini-dismiss ang hatol na may-sala at hindi nito kinakansela ang restitusyon.
    .filing = Humihiling ang mga tao sa korteng nagbigay ng probasyon. Binibigyan ang tagausig ng dalawang araw na abiso, at may pagdinig. Walang iisang form para sa buong estado.
pc-1203-3-granted =
    .yes = Binigyan kayo ng korte ng probasyon.
    .no = Para sa mga taong nasa probasyon ang batas na ito.
    .unknown = Hindi namin alam kung nakakuha kayo ng probasyon.
pc-1203-3-running =
    .yes = Tumatakbo ang probasyon ninyo sa kasong ito.
    .no = Hindi tumatakbo ang probasyon ninyo sa kasong ito.
    .unknown = Hindi namin alam kung tumatakbo ang probasyon ninyo sa kasong ito.

# PC 1170.18

pc-1170-18 = Proposisyon 47: lumang felony sa pagkakaroon ng droga na ginagawang misdemeanor
    .gives = Nagiging misdemeanor ang isang felony sa pagkakaroon ng droga para sa sarili, mula bago ang Nobyembre 5, 2014. Wala nang huling araw.
    .limits = Nananatili ang pagbabawal sa baril. Hindi nito idini-dismiss ang kaso; ikalawang hakbang iyon. Itinuturing pa rin itong prior (dating hatol) para sa ilang paratang sa droga. Maaaring hindi ito makatulong sa imigrasyon.
    .filing = May sariling form ang bawat county para sa Proposisyon 47. Dinadala ito sa korteng humatol. Wala nang huling araw mula Oktubre 2023, at hindi kailangan ng pagdinig maliban kung hilingin ninyo. Wala kaming nakitang bayad sa batas.
pc-1170-18-felony =
    .yes = Felony ito.
    .no = Para sa mga felony ang batas na ito. Hindi felony ang sa inyo.
    .unknown = Hindi namin alam kung felony ito.
pc-1170-18-offense =
    .yes = Saklaw ng Proposisyon 47 ang paglabag na ito.
    .no = Hindi saklaw ng Proposisyon 47 ang paglabag na ito.
    .unknown = Hindi namin alam kung saklaw ng Proposisyon 47 ang paglabag na ito.
pc-1170-18-before =
    .yes = Nangyari ito bago ang Nobyembre 5, 2014.
    .no = Nangyari ito noong Nobyembre 5, 2014 o pagkatapos.
    .unknown = Hindi namin alam kung nangyari ito bago ang Nobyembre 5, 2014.
pc-1170-18-no-super-strike =
    .yes = Wala kayo ng alinman sa mga pinakamalubhang hatol na may-sala na humaharang sa batas na ito.
    .no = Mayroon kayong isa sa mga pinakamalubhang hatol na may-sala na humaharang sa batas na ito.
    .unknown = Maaaring harangan ang batas na ito ng isa sa mga pinakamalubhang hatol na may-sala. Kung mayroon kayong ganito, o hindi kayo sigurado, magtanong sa abogado.
pc-1170-18-no-registration =
    .yes = Hindi ninyo kailanman kinailangang magparehistro dahil sa krimeng sekswal.
    .no = Kinailangan na ninyong magparehistro dahil sa krimeng sekswal.
    .unknown = Maaaring harangan ang batas na ito ng hatol na may-sala na nagpaparehistro sa tao dahil sa krimeng sekswal. Kung mayroon kayong ganito, o hindi kayo sigurado, magtanong sa abogado.
pc-1170-18-not-done =
    .yes = Hindi pa ito nagawa ng korte.
    .no = Sinabi ninyo sa amin na nagawa na ito ng korte.
    .unknown = Hindi namin alam kung nagawa na ito ng korte.
pc-1170-18-still-felony =
    .yes = Hindi pa ito naibaba sa ibang paraan.
    .no = Sinabi ninyo sa amin na naibaba na ito ng korte sa ibang paraan.
    .unknown = Hindi namin alam kung naibaba na ito ng korte sa ibang paraan.
pc-1170-18-serving-then =
    .yes = Tapos na ang sentensiya, o pinagsisilbihan na ninyo ito noong Nobyembre 5, 2014.
    .no = May pinagsisilbihan pa kayong sentensiya na ipinataw pagkatapos ng Nobyembre 5, 2014. Puwedeng humiling ang mga tao kapag tapos na ito.
    .unknown = Hindi namin alam kung tapos na ang sentensiya.
pc-1170-18-completed =
    .yes = Natapos na ninyo ang sentensiya. Kaya dapat pumayag ang hukom.
    .no = Hindi pa ninyo natatapos ang sentensiya. Kaya puwedeng tumanggi ang hukom kung may panganib sa publiko.
    .unknown = Hindi namin alam kung natapos na ninyo ang sentensiya. Iyon ang nagpapasya kung dapat pumayag ang hukom.

# PC 1203.425

pc-1203-425 = Awtomatikong paglilinis ng estado
    .gives = Kusang nililinis ng Department of Justice ng California ang ilang hatol na may-sala. Walang magsasabi sa inyo kapag ginawa nito ito.
    .limits = Hindi nito binubura ang rekord. Hindi nito ibinabalik ang karapatan sa baril. Itinuturing pa rin itong prior (dating hatol) sa bagong kaso. Makikita pa rin ito ng pulis, ng mga paaralan at ng ilang trabaho sa pag-aalaga. Maaaring hindi ito makatulong sa imigrasyon.
    .filing = Walang kailangang humiling nito. Makikita sa sarili ninyong rekord sa Department of Justice kung nagawa na ito.
pc-1203-425-not-registered =
    .yes = Hindi ninyo kailangang magparehistro dahil sa krimeng sekswal.
    .no = Kailangan ninyong magparehistro dahil sa krimeng sekswal. Hindi ginagalaw ng estado ang mga ganoong rekord.
    .unknown = Hindi kami nagtanong tungkol sa pagpaparehistro dahil sa krimeng sekswal para sa batas na ito. Hindi ito gumagana para sa mga taong kailangang magparehistro.
pc-1203-425-not-supervised =
    .yes = Wala kayo sa probasyon, parole o pangangasiwa ngayon.
    .no = Nasa probasyon, parole o pangangasiwa kayo ngayon. Kailangan munang matapos ito.
    .unknown = Hindi namin alam kung nasa probasyon, parole o pangangasiwa kayo ngayon.
pc-1203-425-since-1973 =
    .yes = Mula 1973 o mas bago pa ang hatol na may-sala.
    .no = Mula bago ang 1973 ang hatol na may-sala. Hindi kusang nililinis ng estado ang mga iyon.
    .unknown = Hindi namin alam kung mula 1973 o mas bago pa ang hatol na may-sala.
pc-1203-425-probation =
    .yes = Natapos ninyo ang probasyon at hindi ito binawi (revoked).
    .no = Ang paraang ito ay humihingi ng probasyong natapos at hindi binawi (revoked).
    .unknown = Hindi namin alam kung natapos ninyo ang probasyon nang hindi ito binabawi (revoked).
pc-1203-425-misdemeanor =
    .yes = Misdemeanor o infraction ito, tapos na ang sentensiya, at may isang taon nang lumipas.
    .no = Ang paraang ito ay humihingi ng misdemeanor o infraction, na tapos na ang sentensiya at may isang taon nang lumipas.
    .unknown = Hindi namin alam kung misdemeanor o infraction ito na tapos na ang sentensiya at may isang taon nang lumipas.
pc-1203-425-felony =
    .yes = Felony ito, tapos na ang lahat, at apat na taon na ang lumipas nang walang bagong felony.
    .no = Ang paraang ito ay humihingi ng felony na tapos na ang lahat at apat na taon nang walang bagong felony. Hindi kasama ang mga paglabag na malubha, marahas o sekswal.
    .unknown = Hindi namin alam kung felony ito na tapos na ang lahat at apat na taon nang walang bagong felony.
pc-1203-425-records =
    .yes = Makikita ito sa sariling rekord ng estado.
    .no = Hindi ito makikita sa sariling rekord ng estado.
    .unknown = Sa sariling rekord lang ng estado makikita kung nagawa na ito. Puwede ninyong hingin ang sarili ninyong rekord.

# Mga hakbang

step-check-record = Tingnan muna ang sarili ninyong rekord
step-look-up = Alamin ang kulang
step-end-probation = Maaaring matapos nang maaga ang probasyon
step-order-matters = Maaaring mahalaga ang pagkakasunod-sunod para sa karapatan sa baril
step-reduce = Maaaring gawing misdemeanor ang isang felony
step-dismiss = Maaaring ma-dismiss ang isang kaso
step-redesignate = Maaaring gawing mas magaan o i-seal ang isang lumang hatol na may-sala sa cannabis
step-seal = Maaaring i-seal ang mga rekord ng pag-aresto
step-wait = May bubukas sa ibang araw
step-ask-lawyer = Kung saan makakatulong ang opinyon ng abogado
step-free-help = Libreng tulong
