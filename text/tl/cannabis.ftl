# Proposisyon 64 at mga lumang kaso ng cannabis. Bawat kailangan sa tatlong anyo: natupad, hindi natupad, hindi alam.

# HS 11361.8

hs-11361-8 = Mga lumang hatol na may-sala sa cannabis (Proposisyon 64)
    .gives = Sinusukat ng korte ang lumang hatol na may-sala ayon sa batas ngayon. Kung hindi na ito magiging krimen ngayon, idini-dismiss at isini-seal ito ng korte. Kung mas magaan na ito ngayon, ginagawa itong misdemeanor o infraction ng korte.
    .limits = Hindi kailangang sumunod dito ang pederal na batas, kaya magtanong muna sa abogado sa imigrasyon kung hindi kayo mamamayan ng U.S. Ang hatol na may-sala na naging misdemeanor ay hatol na may-sala pa rin hanggang sa ma-dismiss ito.
    .filing = Ginagamit ng mga korte ang form CR-400, at ang CR-401 para ipakitang nabigyan ng kopya ang tagausig. Dinadala ito sa korteng humatol. Walang huling araw. Kung tapos na ang sentensiya, hindi kailangan ng pagdinig maliban kung hilingin ninyo. Wala kaming nakitang bayad sa batas.
hs-11361-8-offense =
    .yes = Ang paglabag ay isa sa mga batas sa cannabis na binago ng Proposisyon 64.
    .no = Para lang sa apat na batas sa cannabis ang batas na ito: 11357, 11358, 11359 at 11360.
    .unknown = Hindi namin alam kung abot ng Proposisyon 64 ang paglabag na ito. Ang binabanggit nito ay 11357, 11358, 11359 at 11360.
hs-11361-8-before =
    .yes = Nangyari ito bago ang Nobyembre 9, 2016, nang nagsimula ang Proposisyon 64.
    .no = Nangyari ito pagkatapos magsimula ang Proposisyon 64. Ginamit na ng korte ang bagong batas.
    .unknown = Hindi namin alam kung nangyari ito bago ang Nobyembre 9, 2016.
hs-11361-8-no-crime =
    .yes = Kung ngayon ito nangyari, hindi ito magiging krimen. Idini-dismiss at isini-seal ng korte ang ganoong hatol na may-sala.
    .no = Kung ngayon ito nangyari, labag pa rin ito sa batas.
    .unknown = Hindi namin alam kung hindi na ito magiging krimen ngayon. Nakadepende ito sa edad ninyo noon, sa dami at sa ginawa ninyo rito.
hs-11361-8-lesser =
    .yes = Kung ngayon ito nangyari, mas magaan ito kaysa noon.
    .no = Kung ngayon ito nangyari, kasimbigat pa rin ito ng dati.
    .unknown = Hindi namin alam kung mas magaan ito ngayon.
hs-11361-8-completed =
    .yes = Tapos na ang sentensiya. Kaya hindi puwedeng itanong ng hukom kung mapanganib kayo.
    .no = Tumatakbo pa ang sentensiya. Kaya puwedeng tumanggi ang hukom dahil sa panganib sa kaligtasan ng publiko.
    .unknown = Hindi namin alam kung tapos na ang sentensiya. Hanggang sa matapos ito, puwedeng tumanggi ang hukom dahil sa panganib sa kaligtasan ng publiko.

# HS 11361.9

hs-11361-9 = Awtomatikong paglilinis ng mga lumang hatol na may-sala sa cannabis
    .gives = Inutusan ng estado ang mga tagausig at mga korte na kusang hanapin ang mga lumang hatol na may-sala sa cannabis at ilapat ang Proposisyon 64. May panahon ang mga korte hanggang Marso 2023.
    .limits = May ilang kasong nakaligtaan. Walang sinasabihan. Hindi kailangang sumunod dito ang pederal na batas.
    .filing = Walang kailangang humiling nito. Makikita sa sarili ninyong rekord sa Department of Justice kung nagawa na ito. Kung hindi, puwedeng gamitin ng mga tao ang form CR-400.
hs-11361-9-offense =
    .yes = Ang paglabag ay isa sa apat na batas sa cannabis na kasama sa paglilinis.
    .no = Para lang sa apat na batas sa cannabis ang paglilinis: 11357, 11358, 11359 at 11360.
    .unknown = Hindi namin alam kung isa ito sa apat na batas sa cannabis na kasama sa paglilinis.
hs-11361-9-before =
    .yes = Nangyari ito bago ang Nobyembre 9, 2016.
    .no = Nangyari ito pagkatapos magsimula ang Proposisyon 64, kaya walang kailangang linisin.
    .unknown = Hindi namin alam kung nangyari ito bago ang Nobyembre 9, 2016.
hs-11361-9-covered =
    .yes = Mas magaan ang batas ngayon para dito.
    .no = Hindi mas magaan ang batas ngayon para dito, kaya walang kailangang linisin.
    .unknown = Hindi namin alam kung mas magaan ang batas ngayon para dito.
hs-11361-9-records =
    .yes = Makikita sa rekord ninyo na nagawa na ito.
    .no = Makikita sa rekord ninyo na hindi ito nagawa.
    .unknown = Sa sarili ninyong rekord lang makikita kung nagawa na ito. Alam namin ang batas na ito mula sa buod nito at hindi pa namin nabasa ang teksto.

# HS 11361.5 at 11361.7

hs-11361-5 = Nagtatapos pagkalipas ng dalawang taon ang maliliit na rekord sa cannabis
    .gives = Hindi puwedeng panatilihin ng mga korte at mga ahensiya ng estado ang mga rekord ng maliliit na kasong ito nang higit sa dalawang taon. Pagkatapos noon, puwede ninyong sabihin na hindi kayo inaresto o nahatulan para dito.
    .limits = Hindi obligadong sumunod dito ang pederal na gobyerno. May ilang lumang rekord na naroon pa dahil sa pagkakamali.
    .filing = Walang kailangang humiling nito. Kung nasa sarili ninyong rekord pa sa Department of Justice ang kaso, ang form BCIA 8706 ay humihiling sa estado na itama ito. Para sa kaso bago ang 1976, may aplikasyon na may bayad.
hs-11361-5-offense =
    .yes = Isa ito sa maliliit na kaso ng cannabis na ang mga rekord ay dapat sirain.
    .no = Hindi ito isa sa maliliit na kaso ng cannabis na ang mga rekord ay dapat sirain.
    .unknown = Hindi namin alam kung isa ito sa maliliit na kaso ng cannabis. Para sa taong wala pang 18, kasama ang karamihan ng mga kaso ng cannabis.
hs-11361-5-school =
    .yes = Hindi ito sa isang paaralan.
    .no = Sa isang paaralan ito, at pinananatili ang rekord hanggang maging 18 kayo.
    .unknown = Para sa kaso sa isang paaralan, pinananatili ang rekord hanggang maging 18 ang tao. Pagkatapos, dapat itong sirain.
hs-11361-5-since-1976 =
    .yes = Noong 1976 ito o mas huli, o para ito sa pagkakaroon ng cannabis.
    .no = Bago ang 1976 ito, at hindi para sa pagkakaroon ng cannabis.
    .unknown = Hindi namin alam kung noong 1976 ito o mas huli.
hs-11361-5-two-years =
    .yes = Dalawang taon na ang lumipas.
    .no = Wala pang dalawang taon ang lumipas.
    .unknown = Hindi namin alam kung dalawang taon na ang lumipas.
hs-11361-5-not-serving =
    .yes = Wala kayo sa kustodiya para dito sa nakaraang dalawang taon.
    .no = Nasa kustodiya kayo ngayon. Para sa paglabag na ito, magsisimula ang dalawang taon kapag nakalabas kayo.
    .unknown = Kung nasa kustodiya kayo ngayon o noon para sa mismong paglabag na ito, magsisimula ang dalawang taon kapag nakalabas kayo. Nasa rekord ninyo ito.
hs-11361-5-records =
    .yes = Wala na ito sa rekord ninyo.
    .no = Nasa rekord pa ninyo ito.
    .unknown = Sa sarili ninyong rekord lang makikita kung wala na ito.
