# Ang nagagawa at hindi nagagawa ng bawat batas, ayon sa kung para saan kailangan ang rekord.
# Galing sa law crate ang mga susi. Ang "maaari" dito ay pinapayagan ng batas; walang ipinapangako.

# Para saan kailangan ang rekord

purpose-work = Trabaho
    .hint = Karamihan ng trabaho, pati sa pulisya at gobyerno.
purpose-license = Lisensiya ng estado
    .hint = Para sa isang hanapbuhay, tulad ng nursing, pag-aayos ng buhok o konstruksiyon.
purpose-school = Paaralan
    .hint = Pagtatrabaho o pag-aaral doon.
purpose-care = Trabaho sa pag-aalaga
    .hint = Pag-aalaga ng bata, pag-aalaga sa bahay o care home.
purpose-housing = Tirahan
    .hint = Pag-upa, o pampublikong pabahay.
purpose-guns = Karapatan sa baril
purpose-travel = Paglalakbay
    .hint = Pag-alis sa bansa at pagbabalik.
purpose-immigration = Imigrasyon
    .hint = Visa, green card, DACA o pagkamamamayan.

effect-immigration-warning = Maaari pa ring bilangin sa imigrasyon ang hatol na may-sala sa droga, kahit pagkatapos itong i-dismiss ng korte ng California. Kasama rito ang mga taong may green card o DACA. Bago kayo humiling ng anuman sa korte o tumawid sa hangganan ng bansa, makipag-usap sa abogado sa imigrasyon.

# Trabaho

effect-any-work-ask = Hindi puwedeng magtanong ang mga nagpapatrabaho sa California tungkol sa hatol na may-sala na na-dismiss o naka-seal, sa programang diversion, o sa pag-arestong walang hatol na may-sala. Hindi nila puwedeng gamitin ito sa pagkuha ng empleyado. Hindi kasama ang mga trabahong may batas na tumitingin sa hatol na may-sala.
effect-any-work-offer = Karamihan sa mga nagpapatrabaho na may lima o higit pang manggagawa ay puwede lang magtanong tungkol sa rekord ninyo pagkatapos mag-alok ng trabaho. Pagkatapos, kailangan nilang tingnan ang sarili ninyong kalagayan bago sila tumanggi.
effect-any-work-federal = Batas ito ng estado. Ang mga trabahong pederal, ang militar at ilang bangko ay sumusunod sa mga tuntuning pederal. Maaari pa rin nilang tingnan ang kaso.
effect-any-work-police = Makikita pa rin ng pulisya at ng iba pang trabaho sa pagpapatupad ng batas ang kaso. Maaari pa rin silang magtanong tungkol dito.
effect-any-work-office = Kailangan pa rin ninyo itong sabihin kapag itinatanong ng form para sa pampublikong katungkulan. Ganoon din para sa kontrata sa lottery ng estado.
effect-dismissal-work-fingerprints = Kapag tinitingnan ng karamihan ng mga nagpapatrabaho ang fingerprint, sinasabi ng batas sa estado na huwag isama ang hatol na may-sala na ito.
effect-automatic-any-check = Walang magpapadala sa inyo ng papel. Puwedeng hingin ng mga tao sa estado ang sarili nilang rekord bilang patunay.
effect-treatment-any-answer = Sa batas, hindi kailanman nangyari ang pag-aresto at ang hatol na may-sala, at puwede ninyong sagutin nang ganoon ang karamihan ng tanong. Kung wala kayong pahintulot, hindi puwedeng gamitin ang rekord para ipagkait ang trabaho o benepisyo. May mga eksepsiyon.
effect-reduction-work = Puwede ninyong sabihin na hindi ito felony. Hatol na may-sala pa rin ito hanggang sa ma-dismiss.
effect-cannabis-work-old = Saklaw ng batas ang ilang maliliit at lumang hatol na may-sala sa cannabis. Pagkalipas ng dalawang taon, hindi na puwedeng itanong o gamitin ng karamihan ng mga nagpapatrabaho ang mga ito.
effect-cannabis-automatic-any-which = Maaaring na-seal ng korte ang kaso, o ginawa lang itong mas magaan na paglabag. Nakadepende roon kung ano ang nagagawa nito para sa inyo. Nasa sarili ninyong rekord ito.
effect-destroyed-any-answer = Dalawang taon pagkatapos ng maliit na kaso ng cannabis, puwede ninyong sabihin na hindi kayo inaresto o nahatulan para dito. Ganoon iyon kahit walang sumira sa rekord.
effect-destroyed-any-agencies = Pagkalipas ng dalawang taon, hindi ito puwedeng gamitin ng mga ahensiya ng estado at lokal na ahensiya para ipagkait sa inyo ang isang lisensiya o karapatan.
effect-destroyed-any-federal = Galing sa estado ang karapatang ito na sumagot ng hindi. Hindi ito ligtas sa mga form na pederal o pang-imigrasyon. Maaaring may kopya pa ang FBI.
effect-diversion-any-answer = Kapag tapos na ang programa, puwede ninyong sabihin na hindi kayo inaresto para dito o nasa programa. Kung wala kayong pahintulot, hindi puwedeng gamitin ang rekord para ipagkait ang trabaho o benepisyo.
effect-arrest-any-answer = Puwede ninyong sagutin ang karamihan ng tanong na parang hindi kailanman nangyari ang pag-aresto.
effect-innocence-any-answer = Sa batas, hindi kailanman nangyari ang pag-aresto, at puwede kayong sumagot nang ganoon. Isini-seal ng pulis ang mga rekord nila at sinisira ang mga ito tatlong taon pagkatapos ng pag-aresto.

# Lisensiya ng estado

effect-any-license-tell = Kailangan pa rin ninyo itong sabihin kapag direkta itong itinatanong ng form para sa lisensiya ng estado o lokal na lisensiya.
effect-any-license-other = Hindi saklaw ng mga tuntunin para sa karamihan ng mga lupon ng estado ang bawat lisensiya. May sariling mga tuntunin, halimbawa, ang pagtuturo, insurance at trabaho sa ambulansiya.
effect-dismissal-license-denial = Hindi puwedeng ipagkait ng karamihan ng mga lupon ng estado ang lisensiya dahil sa isang na-dismiss na hatol na may-sala. Nakakatulong na may patunay ng pag-dismiss.
effect-dismissal-license-tell-tribe = Kailangan pa rin ninyo itong sabihin kapag direkta itong itinatanong ng form para sa lisensiya ng estado, lokal o tribo.
effect-dismissal-license-not-listed = Hindi sinasabi ng batas na ito na dapat ninyo itong sabihin sa ahensiya ng lisensiya. Sinasabi iyon ng ibang mga batas sa pag-dismiss. Magtanong muna bago ninyo ito laktawan: maaaring may sariling tuntunin ang ahensiya.
effect-dismissal-license-held = Puwede pa ring kumilos ang lupon laban sa lisensiyang hawak na ninyo.
effect-cleared-license-comparable = Hindi puwedeng ipagkait ng karamihan ng mga lupon ng estado ang lisensiya dahil sa hatol na may-sala na na-dismiss o sa isang maihahambing dito. Hindi binabanggit ng tuntunin ang batas na ito. Masasabi ng abogado kung bilang ito.
effect-reduction-license = Maaari pa rin itong tingnan ng mga lupon ng estado. Para sa karamihan ng mga hatol na may-sala, pitong taon lang pabalik ang puwede nilang tingnan, at ang may kinalaman lang sa trabaho.
effect-diversion-license = Kung wala kayong pahintulot, hindi puwedeng gamitin ang rekord ng pag-aresto para ipagkait ang lisensiya.
effect-diversion-license-health = Maaari pa ring kumilos ang mga lupon sa kalusugan, tulad ng sa nursing o parmasya, dahil sa nangyari. Ganoon iyon kahit pagkatapos ng nakumpletong programa.
effect-arrest-license = Hindi puwedeng ipagkait ng karamihan ng mga lupon ng estado ang lisensiya dahil sa pag-arestong hindi nauwi sa hatol na may-sala.

# Paaralan

effect-any-school-own-rules = May sariling mga tuntunin ang mga batas sa paaralan tungkol sa mga hatol na may-sala sa droga. Ang ilan sa mga ito ay nagbibilang pa rin ng kasong nilinis na ng korte. Masasabi ito ng abogado.
effect-any-school-aid = Para sa pederal na tulong sa estudyante, karaniwang wala itong binabago. Hindi na nagtatanong ang form tungkol sa mga hatol na may-sala sa droga.
effect-dismissal-school-told = Maaari pa ring sabihin sa mga paaralan at sa opisinang naglilisensiya sa mga guro ang tungkol sa hatol na may-sala.
effect-dismissal-school-drugs = May eksepsiyon para sa pagkakaroon ng droga (HS 11350 o 11377), kung higit sa limang taon na ang hatol na may-sala. Kapag nalinis na ito, hindi puwedeng sabihin ng estado kahit sa mga paaralan.
effect-cleared-any-not-named = Ang tuntunin tungkol sa sinasabi ng estado sa mga paaralan at mga ahensiya sa pag-aalaga ay hindi bumabanggit sa batas na ito. Kaya maaari pa rin silang sabihan. Makikita sa sarili ninyong rekord kung ano ang naroon.
effect-reduction-school = Makikita pa rin ng mga paaralan ang hatol na may-sala. Hiwalay na hakbang ang pag-dismiss nito.
effect-arrest-school = Kapag tinitingnan ng paaralan ang fingerprint, puwede lang sabihin ng estado ang tungkol sa pag-aresto habang naghihintay pa ito ng paglilitis.

# Trabaho sa pag-aalaga

effect-any-care-exemption = Puwedeng humingi ang mga tao ng exemption (espesyal na pahintulot) sa opisina ng estado na naglilisensiya sa pag-aalaga. Maaaring makatulong doon ang kasong nalinis o naibaba.
effect-dismissal-care = Makikita pa rin ang hatol na may-sala ng mga opisina ng estado na naglilisensiya sa pag-aalaga ng bata at mga care home. Maaari pa rin silang kumilos dahil dito.
effect-dismissal-care-ihss = Para sa bayad na pag-aalaga sa bahay (IHSS), kailangan pa rin ninyo itong sabihin kapag itinatanong ng form. Kung ang hatol na may-sala ang pumipigil na makapasok kayo sa ganoong trabaho, hindi iyon inaalis nito.
effect-reduction-care = Makikita pa rin ang hatol na may-sala ng mga opisina ng estado na naglilisensiya sa pag-aalaga ng bata at mga care home.
effect-arrest-care = Para sa trabaho sa pag-aalaga, may ilang pag-aresto na hindi puwedeng ipasa ng estado. Ito ang mga pag-arestong may nakumpletong programang diversion, may utos ng korte sa ilalim ng PC 851.91, o may pasya ng kawalan ng sala.
effect-arrest-care-automatic = Para sa pag-aalaga ng bata at mga care home, wala itong binabago: maaari pa ring makuha at gamitin ng opisina ng lisensiya ang rekord. Maaaring mas marami ang magawa ng utos ng korte sa ilalim ng PC 851.91.

# Tirahan

effect-any-housing-courts = Hindi puwedeng ipakita ng mga korte sa publiko ang kasong ito. Makakatulong iyon kapag tinitingnan ng nagpapaupa ang mga file ng korte.
effect-cleared-housing-not-named = Ang tuntuning pumipigil sa mga korte na ipakita ang mga nalinis na kaso ay hindi bumabanggit sa batas na ito. Maaari pa ring makita ng nagpapaupa ang file ng korte.
effect-dismissal-housing-landlords = Hindi puwedeng gamitin ng mga nagpapaupa sa California ang ilang nalinis na rekord, at hindi puwedeng iulat ng mga pribadong background check ang mga luma. Nangyayari ang mga pagkakamali. Puwedeng hilingin ng mga tao na makita ang ulat.
effect-dismissal-housing-public = Para sa pampublikong pabahay, maaaring sabihin ng pulis ang tungkol sa felony sa droga mula sa nakaraang limang taon. Hindi inaalis ng tuntunin ang mga na-dismiss na kaso. Kailangang tingnan ng opisina ng pabahay ang higit pa sa rekord ninyo, at puwede kayong humiling ng pagdinig.
effect-reduction-housing-public = Para sa pampublikong pabahay, maaaring sabihin ng pulis ang tungkol sa mga felony sa droga. Maaaring wala sa listahang iyon ang kaso sa droga na hindi na felony.
effect-reduction-housing-courts = Maaari pa ring ipakita ng mga korte sa publiko ang kaso hanggang sa ma-dismiss ito.
effect-cannabis-sealing-housing = Ang naka-seal na file ng korte ay hindi para makita ng mga nagpapaupa. Nakakatulong na magtago ng kopya ng utos.
effect-arrest-housing-public = Hindi puwedeng sabihin ng pulis sa opisina ng pampublikong pabahay ang tungkol sa pag-arestong hindi nauwi sa hatol na may-sala.
effect-arrest-housing-sealed = Kapag na-seal na ng korte ang pag-aresto, hindi puwedeng ipakita ang mga rekord nito sa mga nagpapaupa. Maaaring pagmultahin ang taong nagpapasa ng mga ito sa iba.

# Karapatan sa baril

effect-any-guns-federal = May sariling mga pagbabawal sa baril ang pederal na batas, at hindi maaalis ng California ang mga ito. Maaaring isa rito ang paggamit ng droga. Magtanong sa abogado bago kayo humawak ng baril.
effect-any-guns-silent = Walang binabanggit tungkol sa baril ang batas na ito. Maaaring hindi galing sa kasong ito ang pagbabawal sa baril ng California para sa mga felony, pero maaaring may ibang pagbabawal. Magtanong sa abogado bago kayo humawak ng baril.
effect-dismissal-guns = Hindi nito ibinabalik ang karapatan sa baril. Kung ang hatol na may-sala ang nag-alis nito, krimen pa rin ang pagkakaroon ng baril.
effect-prop-47-guns = Nananatili ang pagbabawal sa baril. Sinasabi iyon ng Proposisyon 47, at hindi iyon sinasabi ng isa pang batas na nagbababa ng felony (PC 17(b)). Kaya maaaring mahalaga ang pagkakasunod-sunod: magtanong muna sa abogado.
effect-reduction-guns = Maaaring matapos para sa kasong ito ang pagbabawal sa baril ng California para sa mga felony, dahil hindi na ito felony para sa anumang layunin. Maaaring manatili ang ibang pagbabawal. Magtanong sa abogado bago kayo humawak ng baril.
effect-reduction-guns-misdemeanor = Nagbabawal din ang California ng baril nang sampung taon pagkatapos ng ilang misdemeanor. Wala sa listahang iyon ang mga misdemeanor sa droga.
effect-diversion-guns = Walang naiiwang hatol na may-sala ang nakumpletong programa. Kaya maaaring hindi galing sa kasong ito ang pagbabawal sa baril ng California para sa mga felony. Maaaring may ibang pagbabawal na umiiral.
effect-diversion-guns-order = Habang nasa programa, puwedeng ipagbawal ng hukom ang baril kung may panganib. Karaniwang tumatagal ang ganoong utos hanggang matapos ang programa.
effect-arrest-guns = Hindi binabago ng pag-seal ng pag-aresto ang karapatan sa baril. Kung ang pag-aresto ang nag-alis nito, mananatili iyon.

# Paglalakbay

effect-any-travel-noncitizen = Kung hindi kayo mamamayan ng U.S., maaaring mapanganib ang biyahe sa ibang bansa kahit pagkatapos linisin ng korte ang kaso. Makipag-usap sa abogado sa imigrasyon bago kayo umalis. Kasama roon ang mga taong may green card.
effect-any-travel-countries = May sariling mga tuntunin ang ibang bansa at maaari pa rin silang tumanggi. Ganoon din ang mga programang mabilisan sa hangganan o sa paliparan, tulad ng Global Entry.

# Imigrasyon

effect-any-immigration-vacate = May ibang batas (PC 1473.7) na puwedeng magkansela ng hatol na may-sala kapag hindi naintindihan ng tao kung ano ang kahulugan nito sa imigrasyon. Higit iyon sa pag-dismiss. Masasabi ito ng abogado sa imigrasyon.
effect-dismissal-immigration = Karaniwang binibilang pa rin sa imigrasyon ang hatol na may-sala sa droga. Ganoon iyon kahit pagkatapos itong i-dismiss ng korte ng California.
effect-dismissal-immigration-2011 = May isang lumang eksepsiyon: unang hatol na may-sala sa pagkakaroon ng droga para sa sarili, na ang plea ay noong Hulyo 14, 2011 o bago nito. May iba pa itong mga kondisyon. Masasabi ito ng abogado sa imigrasyon.
effect-reduction-immigration = Para sa imigrasyon, karaniwang hatol na may-sala pa rin ito sa droga. Hindi iyon nababago ng mas mababang antas.
effect-cannabis-sealing-immigration = Ang kasong naka-seal dahil “legally invalid” (walang bisa sa batas) ay maaaring mas makatulong kaysa sa karaniwang pag-dismiss. Hindi kailangang sumang-ayon ang mga opisyal ng imigrasyon. Magtanong sa abogado sa imigrasyon bago kayo umasa rito.
effect-cannabis-any-federal = Labag pa rin sa pederal na batas ang cannabis. Ang pagsasabing gumamit kayo nito ay maaaring magdulot ng problema sa hangganan ng bansa at sa imigrasyon, kahit pinapayagan ito ng estado.
effect-dej-immigration = Ginawa ng estado ang batas na ito dahil maaaring makasama ang lumang plea sa mga tao pagdating sa imigrasyon. Maaaring makatulong ito roon, pero ang mga opisyal na pederal ang magpapasya. Magtanong sa abogado sa imigrasyon bago kayo umasa rito.
effect-plea-immigration = Kung umamin kayo ng sala (guilty) o nag-no contest bago ang programa, maaaring ituring ng imigrasyon ang plea bilang hatol na may-sala. Maaari pa rin itong bilangin pagkatapos ma-dismiss ang kaso.
effect-diversion-immigration = Ang programang walang plea na guilty ay karaniwang mas ligtas para sa imigrasyon. Maaari pa ring bilangin ang sinabi ninyo sa korte tungkol sa droga. Magtanong sa abogado sa imigrasyon bago kayo umasa rito.
effect-arrest-immigration = Maaaring itanong ng mga form sa imigrasyon ang bawat pag-aresto, pati ang naka-seal. Ang hindi pagsama ng isa ay maaaring mas makasama kaysa sa pag-aresto. Masasabi ng abogado sa imigrasyon kung ano ang dapat sabihin.
