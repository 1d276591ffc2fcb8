# Mga espesyal na paraan na inilalarawan lang namin. Walang itinatanong tungkol sa mga ito.
# Bawat isa: ano ito, para kanino, ano ang tinitingnan, ano ang ibinibigay, at mga babala.
# Galing sa law crate ang mga susi.

doorways-title = Mga espesyal na paraan
doorways-intro = Espesyal ang mga paraang ito. Hindi kami nagtatanong tungkol sa mga ito. Masasabi ng abogado kung may tugma sa inyo.

# PC 4852.01 hanggang 4852.22

doorway-rehabilitation = Sertipiko ng pagbabagong-buhay (certificate of rehabilitation)
    .what = Utos ng korte na nagsasabing nagbago na ng buhay ang isang tao. Hinihiling nito sa Gobernador ang buong pardon (kapatawaran), at binibilang itong aplikasyon para doon.
    .who = Mga taong may hatol na may-sala sa felony sa California. Para rin ito sa ilang taong may na-dismiss na hatol na may-sala sa krimeng sekswal. Hindi kasama sa batas ang ilang krimeng sekswal. Hindi rin kasama ang mga taong may sentensiyang kamatayan, nasa sapilitang habambuhay na parole, o nasa serbisyo militar.
    .asks = Ang panahon ng paghihintay ay 5 taong paninirahan sa California, dagdag ang 2 taon para sa karamihan ng mga krimen. Dagdag na 4 para sa mga krimeng maaaring patawan ng habambuhay na sentensiya. Dagdag na 5 para sa mga krimeng nagpaparehistro sa tao dahil sa krimeng sekswal. Maaaring pahabain ito ng ilang magkakasunod na sentensiya. Nagsisimula ang panahon sa paglaya, kahit naka-parole o nasa probasyon. Kailangang nanirahan ang tao sa California nang walang patid sa nakaraang 5 taon. Tinitingnan ng korte kung namumuhay ang tao nang tapat, matino, nagtatrabaho at ayon sa batas. Binibigyan ng abiso ang mga abogado ng distrito (district attorney) 30 araw bago ang pagdinig. Puwedeng pumayag ang hukom bago matapos ang panahon, pero hindi kung kailangang magparehistro ang tao.
    .gives = Makikita ang sertipiko sa rekord ng estado. Dapat itong tingnan ng parole board ng estado sa loob ng 1 taon, at sasabihin nito sa Gobernador ang palagay nito. Walang sinisingil na bayad ang korte. Tinutulungan ng public defender ang mga taong walang abogado.
    .limits = Hindi nito binubura o idini-dismiss ang hatol na may-sala. Hindi nito ibinabalik nang mag-isa ang karapatan sa baril; pardon lang ang makagagawa noon. Hindi nito tinatapos ang tungkuling magparehistro. May sarili pa ring pasya ang mga lupon ng lisensiya. Abogado lang ang puwedeng tumanggap ng bayad para dito. Kailangang tingnan ito ng abogado o ng public defender.

# PC 4800 hanggang 4813, 4853, 4854

doorway-pardon = Pardon (kapatawaran) ng Gobernador
    .what = Puwedeng magbigay ang Gobernador ng pardon para sa isang hatol na may-sala. Puwede itong hilingin nang direkta ng isang tao, nang walang sertipiko mula sa korte.
    .who = Mga taong may hatol na may-sala sa California. Walang binabanggit ang batas na tagal ng paninirahan dito, kaya maaari itong makatulong sa mga taong lumipat na. Hindi mahalaga ang katayuan sa imigrasyon para makahiling.
    .asks = Nasa website ng Gobernador ang form. Sinisiyasat ng parole board ang kaso at sinasabi sa Gobernador ang palagay nito. Binibigyan ng abiso ang abogado ng distrito (district attorney) nang hindi bababa sa 10 araw bago kumilos ang Gobernador. Pagkatapos ng dalawang hatol na may-sala sa felony, kailangan ding sumang-ayon ang karamihan ng mga hukom ng Korte Suprema ng estado. Para sa ilang krimeng sekswal, kailangang may pambihirang kalagayan. Puwedeng tumingin nang mas maaga ang board kung apurahan ang pangangailangan, halimbawa para pigilan ang deportasyon.
    .gives = Ibinabalik ng buong pardon ang mga karapatang nawala dahil sa hatol na may-sala. Maaaring ibalik ng Gobernador ang karapatan sa baril kasama nito. Hindi ito mangyayari kailanman pagkatapos ng felony kung saan gumamit ng mapanganib na sandata.
    .limits = Ang Gobernador ang magpapasya, at walang itinatakdang araw ang batas para dito. Pampubliko ang mga pardon: may ulat na nagbibigay ng pangalan, ng krimen at ng dahilan. Nananatili ang sariling kapangyarihan ng mga lupon ng lisensiya. Dapat sabihin sa aplikasyon kung ano ang ibinayad sa sinuman para sa tulong. Masasabi ng abogado kung ano ang mababago ng pardon para sa trabaho, baril at imigrasyon.

# PC 1203.4b

doorway-fire-camp = Pag-dismiss pagkatapos magtrabaho sa fire crew (pangkat na pamatay-sunog)
    .what = Puwedeng i-dismiss ng hukom ang mga hatol na may-sala na pinagsisilbihan ng tao habang nasa fire crew siya.
    .who = Mga taong naging mabuti ang trabaho sa fire crew habang nasa kustodiya, at nakalaya na ngayon. Puwedeng ito ang crew ng fire camp ng estado, ng county, o ng istasyon ng bumbero sa bilangguan. Hindi kasama sa batas ang pagpatay (murder), pagdukot (kidnapping), panununog, ilang krimen ng panggagahasa, at mahalay na gawa sa batang wala pang 14. Hindi kasama ang mga krimeng maaaring patawan ng kamatayan o habambuhay sa bilangguan, at ang mga krimeng sekswal na may tungkuling magparehistro. Hindi kasama ang pagtakas sa kustodiya (escape) sa nakaraang 10 taon.
    .asks = Sinasabi ng departamento ng bilangguan o ng county sa korte na naging mabuti ang trabaho. Hindi puwedeng may bukas na paratang para sa ibang krimen. Binibigyan ang tagausig ng 15 araw na abiso. Hindi kailangang tapos na ang probasyon o parole. Ang restitusyong hindi pa nababayaran ay hindi dahilan para tumanggi. Ang hukom ang magpapasya.
    .gives = Binabawi ang plea o ang verdict, at idini-dismiss ang kaso. Kasama nito, tinatapos nang maaga ng hukom ang probasyon o parole kung sinunod ang mga tuntunin nito. Para sa karamihan ng lisensiya ng estado at lokal na lisensiya, hindi na ito kailangang sabihin ng tao. Hindi puwedeng gamitin ito ng mga ahensiya para tumanggi sa lisensiya para sa mga bumbero o sa mga manggagawa sa agarang tulong medikal (emergency medical).
    .limits = Hindi nito ibinabalik ang karapatan sa baril. Itinuturing pa rin itong prior (dating hatol) sa bagong kaso. Dapat pa rin itong sabihin para sa trabaho bilang guro o sa pagpapatupad ng batas. Ganoon din para sa pampublikong katungkulan at mga kontrata sa lottery ng estado. Nananatili ang utos ng proteksiyon (protective order). Kailangang tingnan ito ng abogado.

# PC 1170.9(h)

doorway-veterans = Tulong para sa mga beteranong nakakuha ng probasyon
    .what = Puwedeng linisin ng hukom ang isang kaso na nagmula sa pinsalang dulot ng paglilingkod sa militar ng U.S.
    .who = Mga taong naglilingkod o naglingkod sa militar ng U.S. at nakakuha ng probasyon. Dahil sa paglilingkod, nagkaroon sila ng trauma, pinsala sa utak, problema sa kalusugan ng isip o problema sa droga. Lumahok sila sa paggamot na iniutos ng korte.
    .asks = May pampublikong pagdinig na may hindi bababa sa 15 araw na abiso. Tinitingnan ng korte kung kumusta ang probasyon at paggamot, at kung anong kabutihan ang nagawa ng paggamot. Hindi puwedeng maging panganib sa iba ang tao. Puwede ring bilangin ang pag-aaral, trabaho, pamumuno at paglilingkod sa iba. Ang hukom ang magpapasya.
    .gives = Puwedeng tapusin nang maaga ng hukom ang probasyon, gawing misdemeanor ang ilang felony, at i-dismiss ang kaso. Puwede ring i-seal (isara sa publiko) ng korte ang mga rekord nito at ng pulis. Pagkatapos noon, hindi na kailangang sabihin ng tao ang kaso, maliban sa trabaho sa pagpapatupad ng batas.
    .limits = Hindi nito ibinabalik ang karapatan sa baril. Itinuturing pa rin itong prior (dating hatol) sa bagong kaso. Nananatili ang restitusyon sa biktima, ang tungkuling magparehistro at ang sample ng DNA. May ilang krimeng sekswal na hindi puwedeng i-dismiss sa ganitong paraan. Ang binabanggit ng batas ay mga taong nasa probasyon. Masasabi ng abogado kung bukas pa ito pagkatapos ng probasyon.

# PC 1203.44

doorway-hope = Programa sa paggamot na “Hope California”
    .what = Isang pagsubok na programa sa mga county ng Sacramento at Yolo. Paggamot ito sa isang binabantayang bahay kapalit ng kulungan o bilangguan. Nagtatapos ang batas para dito sa Hulyo 1, 2029, maliban kung pahahabain ito.
    .who = Mga taong may felony na naging bahagi ng dahilan ang problema nila sa droga. Inaalok ito ng hukom sa pagsesentensiya, at malaya ang tao na tumanggi. Hindi kasama sa batas ang hindi marahas na pagkakaroon ng droga, pagmamaneho sa ilalim ng impluwensiya, at karahasan sa tahanan. Hindi rin kasama ang mga krimeng malubha, marahas o sekswal.
    .asks = Tinitingnan muna ng mga manggagawa sa kalusugan kung ano ang kailangan ng tao. Hindi puwedeng tumagal ang paggamot nang higit sa itatagal sana ng termino sa kulungan o bilangguan. Ang mga nagbibigay ng paggamot ang nagsasabi kung kumpleto na ito, hindi ang korte.
    .gives = Kapag kumpleto na ang paggamot, isinasantabi ang hatol na may-sala at idini-dismiss ang kaso. Puwedeng gawin din ito ng hukom para sa mga mas lumang hatol na may-sala sa pagkakaroon o paggamit ng droga.
    .limits = Ang taong umalis o pinaalis ay magsisilbi ng natitirang sentensiya. Puwedeng ialok ng mga county ang programa at hindi nila ito kailangang gawin. Walang binabanggit ang batas tungkol sa karapatan sa baril o imigrasyon. Masasabi ng abogado kung bukas ang programa.

# PC 1203.45

doorway-young-misdemeanor = Pag-seal ng misdemeanor mula bago mag-edad 18
    .what = Puwedeng i-seal (isara sa publiko) ng hukom ang rekord ng isang misdemeanor mula bago naging 18 ang tao. Para ito sa mga kaso sa korte para sa mga nasa hustong gulang.
    .who = Mga taong wala pang 18 noong panahong iyon, sa kasong na-dismiss o puwedeng ma-dismiss. Kung nangyari ito bago ang Marso 7, 1973, 21 ang edad. Hindi kasama sa batas ang mga paglabag sa droga ng Kodigo sa Kalusugan at Kaligtasan (Health and Safety Code, Division 10). Hindi rin kasama ang mga misdemeanor sa pagmamaneho at ang mga paglabag na nagpaparehistro sa tao dahil sa krimeng sekswal.
    .asks = Para ito sa mga taong may iisang hatol na may-sala lang; hindi bilang ang ilang hatol na may-sala sa trapiko. Ang restitusyong hindi pa nababayaran ay hindi dahilan para tumanggi. Ang hukom ang magpapasya.
    .gives = Puwedeng i-seal ng korte ang hatol na may-sala, ang pag-aresto at ang iba pang opisyal na rekord ng kaso. Pagkatapos, itinuturing ito ng batas na parang hindi nangyari, at puwedeng sumagot ang tao nang ganoon.
    .limits = Puwedeng buksan ng hukom ang mga naka-seal na rekord sa isang demanda tungkol sa paninira ng mabuting pangalan (defamation). Walang binabanggit ang batas tungkol sa karapatan sa baril o imigrasyon. Kailangang tingnan ito ng abogado.

# PC 236.14, 1203.49

doorway-trafficking = Paglilinis para sa mga biktima ng human trafficking
    .what = Puwedeng kanselahin (vacate) ng korte ang isang pag-aresto o hatol na may-sala na direktang dulot ng pagiging biktima ng trafficking.
    .who = Mga taong biktima ng human trafficking noong panahon ng isang krimeng hindi marahas. Puwedeng ito ay pag-aresto o hatol na may-sala. Kasama rin ang mga kaso sa korte ng kabataan.
    .asks = Kailangan ng korte ang malinaw at nakakakumbinsing patunay ng nangyari. Makakatulong ang mga opisyal na papel, pero hindi kailangan. May 45 araw ang tagausig para sumagot. Walang huling araw para humiling. Ang mga multang hindi nabayaran o gulo sa probasyon ay hindi pumipigil sa korte na dinggin ito.
    .gives = Pagkatapos, itinuturing ng batas na parang hindi nangyari ang pag-aresto at ang hatol na may-sala, at puwedeng sabihin iyon ng tao. Isini-seal ang mga rekord ng pulis at ng estado, at sinisira sa loob ng 1 taon mula sa utos. Hindi ito ibinibigay sa mga lupon ng lisensiya. Ang ikalawang batas (Penal Code 1203.49) ay puwedeng mag-dismiss ng hatol na may-sala sa prostitusyon pagkatapos ng probasyon.
    .limits = Nananatili ang restitusyon sa biktima. Hindi saklaw ang mga marahas na krimen. Hindi ipinapakita sa pampublikong file ang buong pangalan ng tao. Maaaring maapektuhan ng paghiling ang kaligtasan. Maaaring magplano muna para doon ang abogado o isang tumutulong sa mga biktima.

# PC 236.15

doorway-violence = Paglilinis para sa mga biktima ng karahasan ng karelasyon o sekswal na karahasan
    .what = Puwedeng kanselahin (vacate) ng korte ang isang pag-aresto o hatol na may-sala na direktang dulot ng karahasan. Saklaw nito ang karahasan ng karelasyon at ang sekswal na karahasan.
    .who = Mga taong biktima ng ganoong karahasan noong panahon ng isang krimeng hindi marahas. Puwedeng ito ay pag-aresto o hatol na may-sala. Kasama rin ang mga kaso sa korte ng kabataan.
    .asks = Kailangan ng korte ang malinaw at nakakakumbinsing patunay ng nangyari. Makakatulong ang mga opisyal na papel, pero hindi kailangan. May 45 araw ang tagausig para sumagot. Ang panahon para humiling ay sa loob ng makatwirang panahon mula nang natapos ang karahasan o mula nang humingi ng tulong, alinman ang mas huli. Isinasaalang-alang doon ang kaligtasan.
    .gives = Pagkatapos, itinuturing ng batas na parang hindi nangyari ang pag-aresto at ang hatol na may-sala, at puwedeng sabihin iyon ng tao. Isini-seal ang mga rekord ng pulis at ng estado sa loob ng 1 taon mula sa utos o 3 taon mula sa pag-aresto. Ang mas huling araw ang bilang. Pagkatapos noon, sinisira ang mga ito. Hindi ito ibinibigay sa mga lupon ng lisensiya.
    .limits = Nananatili ang restitusyon sa biktima. Hindi saklaw ang mga marahas na krimen. Hindi ipinapakita sa pampublikong file ang buong pangalan ng tao. Kung may pagdinig, karamihan sa mga tao ay kailangang dumalo nang personal. Maaaring maapektuhan ng paghiling ang kaligtasan. Maaaring magplano muna para doon ang abogado o isang tumutulong sa mga biktima.

# PC 1473.7

doorway-immigration-vacatur = Pag-alis ng bisa ng hatol na may-sala: imigrasyon, kawalan ng sala o pagkiling
    .what = Puwedeng kanselahin (vacate) ng korte ang isang hatol na may-sala o sentensiya na hindi tama sa batas.
    .who = Mga taong wala na sa kustodiya para sa kaso. Ang isang dahilan ay pagkakamali na pumigil sa tao na makita kung ano ang magiging epekto ng kaso sa imigrasyon. Ang iba pa ay bagong patunay ng kawalan ng sala, at pagkiling tungkol sa lahi, etnisidad o bansang pinagmulan.
    .asks = Kailangang ipakita ng tao na mas malamang na totoo ito kaysa hindi. Para sa dahilan sa imigrasyon, ang hatol na may-sala ay dapat nakakasama o maaaring makasama sa katayuan ng tao. Walang takdang huling araw para sa dahilang iyon. Pero maaaring magsara ito kung matagal na naghintay pagkatapos ng abiso mula sa mga opisyal ng imigrasyon. Ang ibang mga dahilan ay kailangang ilabas agad pagkatapos matuklasan. Nagbibigay ang batas ng pagdinig sa lahat; puwedeng laktawan ito ng korte kung sumasang-ayon ang tagausig.
    .gives = Kung naipakita ang dahilan, dapat kanselahin ng korte ang hatol na may-sala o ang sentensiya. Para sa pagkiling, may ibang batas na naglilista ng puwede nitong gawin. Ang taong umamin noon ng sala ay puwedeng bawiin ang plea.
    .limits = Maaaring magsimula ulit ang kaso pagkatapos noon. Kung binibilang na kustodiya ang probasyon o parole ay tanong para sa abogado. Kailangan ng isang abogado para sa imigrasyon at isa para sa kasong kriminal, bago gumawa ng anuman.

# PC 1172.7

doorway-old-drug-prior = Lumang dagdag na panahon para sa mga naunang hatol na may-sala sa droga
    .what = Ginawang walang bisa ng batas ang ilang lumang dagdag na panahon sa sentensiya. Idinagdag ito para sa mga naunang hatol na may-sala sa droga (Health and Safety Code 11370.2), bago ang Enero 1, 2018.
    .who = Mga taong nasa kustodiya pa para sa sentensiyang may ganoong dagdag na panahon. Hindi kasama sa batas ang dagdag na panahon para sa naunang hatol na may-sala sa ilalim ng seksiyon 11380. Hindi rin kasama ang ilang taong may marahas na krimeng sekswal at sentensiyang kamatayan o habambuhay na walang parole.
    .asks = Ang bilangguan o ang kulungan ang dapat magbigay sa korte ng pangalan ng mga taong ito, nang hindi hinihilingan. Dapat natapos ang mga korte bago matapos ang Disyembre 31, 2023. Maaaring may kasong nakaligtaan. Dapat magtalaga ng abogado ang korte.
    .gives = Nagtatakda ang korte ng bagong sentensiya. Mas maikli ito kaysa sa luma, maliban kung makita ng korte na may panganib sa publiko. Hindi ito puwedeng maging mas mahaba.
    .limits = Hindi nito idini-dismiss ang hatol na may-sala at hindi nililinis ang rekord. Walang binabanggit ang batas na paraan para humiling ang isang tao. Puwede itong ilabas ng public defender o ng ibang abogado.

# Welfare and Institutions Code: mga lumang pagpasok sa paggamot. Hindi pa nabasa sa teksto.

doorway-civil-addict = Lumang pagpapadala sa paggamot (CRC)
    .what = Noong mga nakaraang taon, puwedeng ipadala ng mga korte ang mga tao sa California Rehabilitation Center (CRC) para sa paggamot sa droga. Alam namin ang mga lumang batas na ito pero hindi pa namin nasusuri ang teksto.
    .who = Mga taong ipinadala roon ng korte kapalit ng karaniwang sentensiya.
    .asks = Nasa file ng korte kung ano ang iniutos at kung paano ito natapos. Mababasa ito ng public defender o ng ibang abogado.
    .gives = Sa ilang kaso, puwedeng i-dismiss ng korte ang kaso pagkatapos ng paggamot. Maaaring ginawa na nito iyon noon.
    .limits = Hindi namin alam kung hanggang saan ito nakakatulong ngayon. Kailangang tingnan ito ng abogado.

# Welfare and Institutions Code 781 at 786. Hindi pa nabasa sa teksto.

doorway-juvenile = Pag-seal ng mga kaso sa korte ng kabataan (juvenile court)
    .what = Ang mga kaso sa korte ng kabataan ay isini-seal sa ilalim ng ibang mga batas (Welfare and Institutions Code 781 at 786). Hindi pa namin nasusuri ang teksto ng mga ito.
    .who = Mga taong nagkaroon ng kaso sa korte ng kabataan.
    .asks = May ilang kaso na isini-seal ng korte nang hindi hinihilingan. Para sa iba, puwedeng humiling ang tao sa korte ng kabataan o sa opisina ng probasyon. Madalas ay libre ito.
    .gives = Ang naka-seal na kaso ay kadalasang itinuturing na parang hindi nangyari.
    .limits = Maaaring hindi kasama ang ilang malubhang paglabag. Maaaring makita pa rin ng ilang opisina ang naka-seal na kaso. Masasabi ng public defender o ng ibang abogado.
