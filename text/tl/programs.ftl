# Mga programa sa halip na hatol na may-sala, at probasyong may paggamot. Bawat kailangan sa tatlong anyo: natupad, hindi natupad, hindi alam.

diverted =
    .yes = Pinapunta kayo sa isang programa.
    .no = Para sa mga taong pinapunta sa isang programa ang batas na ito. Sa ibang paraan natapos ang kaso ninyo.
    .unknown = Hindi namin alam kung pinapunta kayo sa isang programa.
program-finished =
    .yes = Natapos ninyo ang programa.
    .no = Hindi pa ninyo natatapos ang programa.
    .unknown = Hindi namin alam kung natapos ninyo ang programa.

# PC 1203.43

pc-1203-43 = Pagbawi sa plea ng isang lumang programa sa droga (DEJ)
    .gives = Mula 1997 hanggang 2017, kinailangan ng mga tao na umamin ng sala (guilty) bago ang programa sa droga. Sinasabi na ngayon ng batas na hindi balido ang plea na ito. Binabawi ito ng korte at idini-dismiss ang kaso.
    .limits = Maaaring hindi ito sapat para sa imigrasyon. Nananatili sa rekord ang pag-aresto maliban kung i-seal din ito.
    .filing = Ginagamit ng mga korte ang form CR-180, item 7. Dinadala ito sa korte ng kaso. Walang paghihintay, at dapat pumayag ang hukom. Kung wala na ang mga papeles ng korte, puwedeng ipalit ang isang nilagdaang pahayag at ang sarili ninyong rekord sa Department of Justice.
pc-1203-43-program =
    .yes = Ito ang programa sa droga ng Kodigo Penal (Penal Code) 1000.
    .no = Para lang sa programa sa droga ng Kodigo Penal (Penal Code) 1000 (DEJ) ang batas na ito.
    .unknown = Hindi namin alam kung ito ang programa sa droga ng Kodigo Penal (Penal Code) 1000 (DEJ).
pc-1203-43-plea =
    .yes = Umamin muna kayo ng sala (guilty) o nag-no contest.
    .no = Hindi kayo nag-plea muna, kaya walang plea na babawiin.
    .unknown = Hindi namin alam kung umamin muna kayo ng sala (guilty) o nag-no contest.
pc-1203-43-since-1997 =
    .yes = Nagsimula ang programa noong 1997 o mas huli.
    .no = Nagsimula ang programa bago ang 1997.
    .unknown = Hindi namin alam kung nagsimula ang programa noong 1997 o mas huli.
pc-1203-43-shall =
    .yes = Sinasabi ng batas na dapat itong gawin ng hukom.
    .no = Ang hukom ang magpapasya.
    .unknown = Hindi namin alam kung dapat itong gawin ng hukom.

# PC 1210.1

pc-1210-1 = Pag-dismiss pagkatapos ng probasyong may paggamot (“Prop 36” ng 2000)
    .gives = Isinasantabi ang hatol na may-sala at idini-dismiss ang kaso. Itinuturing na parang hindi kailanman nangyari ang pag-aresto at ang hatol na may-sala, maliban sa ilang bagay. Mas matibay ito kaysa sa karaniwang pag-dismiss.
    .limits = Hindi nito ibinabalik ang karapatan sa baril. Dapat pa rin ninyo itong sabihin para sa pampublikong katungkulan, trabaho sa pulisya, lisensiya ng estado o lokal na lisensiya, kontrata sa lottery ng estado at paglilingkod sa hurado (jury duty). Maaaring hindi ito makatulong sa imigrasyon.
    .filing = Nagdaraos ng pagdinig ang korte. Walang iisang form para sa buong estado; madalas na abogado o ang public defender ang sumusulat ng mosyon. Dinadala ito sa korteng humatol. Ang restitusyong hindi pa ninyo nababayaran ay hindi dahilan para tumanggi.
pc-1210-1-offense =
    .yes = Ang paglabag ay pagkakaroon, paggamit o pagdadala ng droga para sa sarili.
    .no = Para lang sa pagkakaroon, paggamit o pagdadala ng droga para sa sarili ang batas na ito. Hindi kasama ang drogang para ibenta.
    .unknown = Hindi namin alam kung ang paglabag ay pagkakaroon, paggamit o pagdadala ng droga para sa sarili.
pc-1210-1-since =
    .yes = Nasentensiyahan kayo pagkatapos pagtibayin ang batas na ito noong Nobyembre 2000.
    .no = Nasentensiyahan kayo bago pagtibayin ang batas na ito noong Nobyembre 2000.
    .unknown = Hindi namin alam kung nasentensiyahan kayo pagkatapos ng Nobyembre 2000.
pc-1210-1-probation =
    .yes = Binigyan kayo ng korte ng probasyon.
    .no = Para sa mga taong nakakuha ng probasyon ang batas na ito. Ibang sentensiya ang sinabi ninyo sa amin.
    .unknown = Hindi namin alam kung nakakuha kayo ng probasyon.
pc-1210-1-treatment =
    .yes = May kasamang paggamot sa ilalim ng batas na ito ang probasyon.
    .no = Hindi paggamot sa ilalim ng batas na ito ang probasyon.
    .unknown = Hindi namin alam kung paggamot sa ilalim ng batas na ito ang probasyon.
pc-1210-1-treated =
    .yes = Natapos ninyo ang paggamot.
    .no = Hindi pa ninyo natatapos ang paggamot.
    .unknown = Hindi namin alam kung natapos ninyo ang paggamot.
pc-1210-1-over =
    .yes = Tapos na ang probasyon.
    .no = Hindi pa tapos ang probasyon. Puwede pa ring pumayag ang hukom pagkatapos ng paggamot.
    .unknown = Hindi namin alam kung tapos na ang probasyon.
pc-1210-1-not-revoked =
    .yes = Hindi binawi (revoked) ang probasyon.
    .no = Binawi (revoked) ang probasyon.
    .unknown = Kung binawi (revoked) ang probasyon pagkatapos ninyong makumpleto ang paggamot, kailangang tingnan ito ng abogado.
pc-1210-1-complied =
    .yes = Natupad ninyo ang mga kondisyon ng probasyon, ayon sa sinabi ninyo sa amin.
    .no = Nakita ng hukom na hindi ninyo natupad ang mga kondisyon.
    .unknown = Tinitingnan ng hukom kung kumusta ang probasyon sa kabuuan. Kung sapat ang buti nito, dapat pumayag ang hukom.

# HS 11395

hs-11395 = Pag-dismiss pagkatapos ng paggamot (Proposisyon 36 ng 2024)
    .gives = Pagkatapos ng paggamot, idini-dismiss ng korte ang paratang. Itinuturing na parang hindi kailanman nangyari ang pag-aresto, at hindi binibilang na prior (dating hatol) ang kaso. Ang plea sa simula ay hindi hatol na may-sala.
    .limits = Kung hindi natapos ang paggamot, puwedeng magbaba ang hukom ng hatol na may-sala. Maaaring bilangin sa imigrasyon ang plea sa simula.
    .filing = Inirerekomenda ito ng programa, at puwede itong hilingin ninyo, ng abogado ninyo, ng tagausig o ng korte. Magtanong sa abogado ninyo sa kasong iyon.
hs-11395-program =
    .yes = Paggamot ito sa ilalim ng Proposisyon 36 ng 2024.
    .no = Para lang sa paggamot sa ilalim ng Proposisyon 36 ng 2024 ang batas na ito.
    .unknown = Hindi namin alam kung paggamot ito sa ilalim ng Proposisyon 36 ng 2024.
hs-11395-shall-dismiss =
    .yes = Pagkatapos ng paggamot, dapat i-dismiss ng hukom ang paratang.
    .no = Ang hukom ang magpapasya.
    .unknown = Hindi namin alam kung dapat i-dismiss ng hukom ang paratang.

# PC 1000.4

pc-1000-4 = Pag-seal pagkatapos ng drug diversion o drug court
    .gives = Pagkatapos ng programa, itinuturing na parang hindi kailanman nangyari ang pag-aresto. Puwede ring i-seal (isara sa publiko) ng hukom ang mga rekord ng pag-aresto.
    .limits = Dapat pa rin ninyo itong sabihin kapag nag-aplay kayo bilang peace officer (pulis o katulad nito). Makikita pa rin ito ng pulis at ng mga korte. Maaari pa rin itong tingnan ng mga lupon sa kalusugan.
    .filing = Humihiling ang mga tao sa korteng humawak ng kaso. Walang iisang form para sa buong estado. Maraming korte ang nagsi-seal ng mga rekord sa katapusan ng programa.
pc-1000-4-program =
    .yes = Drug diversion ito mula 2018, o drug court.
    .no = Para sa drug diversion mula 2018 at para sa drug court ang batas na ito.
    .unknown = Hindi namin alam kung drug diversion ito mula 2018, o drug court.
pc-1000-4-no-plea =
    .yes = Hindi ninyo kinailangang mag-plea muna.
    .no = Kinailangan ninyong mag-plea muna. Ibang mga batas ang para doon.
    .unknown = Hindi namin alam kung kinailangan ninyong mag-plea muna.

# PC 1001.36

pc-1001-36 = Pag-seal pagkatapos ng mental health diversion
    .gives = Pagkatapos ng programa at ng pag-dismiss, itinuturing na parang hindi kailanman nangyari ang pag-aresto. Dapat limitahan ng korte kung sino ang makakakita sa rekord ng pag-aresto.
    .limits = Dapat pa rin ninyo itong sabihin kapag nag-aplay kayo bilang peace officer (pulis o katulad nito). Makikita pa rin ito ng pulis at ng mga korte.
    .filing = Karaniwang ginagawa ng korte ang utos kapag idini-dismiss nito ang kaso. Kung hindi nito ginawa, humihiling ang mga tao sa korteng humawak ng kaso.
pc-1001-36-program =
    .yes = Mental health diversion ito.
    .no = Para lang sa mental health diversion ang batas na ito.
    .unknown = Hindi namin alam kung mental health diversion ito.
pc-1001-36-shall =
    .yes = Sinasabi ng batas na dapat itong gawin ng korte.
    .no = Ang hukom ang magpapasya.
    .unknown = Hindi namin alam kung dapat itong gawin ng korte.

# PC 1001.80

pc-1001-80 = Pagkatapos ng military diversion, hindi na bilang ang pag-aresto
    .gives = Pagkatapos ng programa, idini-dismiss ang mga paratang. Ayon sa batas mismo, itinuturing na parang hindi kailanman nangyari ang pag-aresto.
    .limits = Dapat pa rin ninyo itong sabihin kapag nag-aplay kayo bilang peace officer (pulis o katulad nito). Walang utos sa batas na ito para i-seal ang mga papel.
    .filing = Walang kailangang humiling nito. Makikita sa sarili ninyong rekord sa Department of Justice kung ano ang naroon.
pc-1001-80-program =
    .yes = Military diversion ito (programa para sa mga naglingkod sa militar).
    .no = Para lang sa military diversion (programa para sa mga naglingkod sa militar) ang batas na ito.
    .unknown = Hindi namin alam kung military diversion ito (programa para sa mga naglingkod sa militar).

# PC 1001.9

pc-1001-9 = Pag-seal pagkatapos ng diversion para sa misdemeanor
    .gives = Pagkatapos ng programa, itinuturing na parang hindi kailanman nangyari ang pag-aresto. Puwede ring i-seal ng hukom ang mga rekord ng pag-aresto.
    .limits = Dapat pa rin ninyo itong sabihin kapag nag-aplay kayo bilang peace officer (pulis o katulad nito). Makikita pa rin ito ng pulis at ng mga korte.
    .filing = Humihiling ang mga tao sa korteng humawak ng kaso. Walang iisang form para sa buong estado.
pc-1001-9-program =
    .yes = Programang diversion ito ng isang county para sa mga misdemeanor.
    .no = Para lang sa programang diversion ng isang county para sa mga misdemeanor ang batas na ito.
    .unknown = Hindi namin alam kung programang diversion ito ng isang county para sa mga misdemeanor.

# PC 851.87

pc-851-87 = Pag-seal pagkatapos ng programa ng tagausig
    .gives = Natapos ninyo ang programa bago nagsampa ng anumang paratang. Maaaring i-seal ng korte ang mga rekord ng pag-aresto.
    .limits = Dapat pa rin ninyo itong sabihin kapag nag-aplay kayo bilang peace officer (pulis o katulad nito). Makikita pa rin ito ng pulis at ng mga korte.
    .filing = Humihiling ang mga tao sa superior court ng county. Binibigyan ng kopya ang pulis at ang tagausig, at may 60 araw sila para sumagot.
pc-851-87-program =
    .yes = Programa ito ng tagausig, bago nagsampa ng anumang paratang.
    .no = Para lang sa programa bago nagsampa ng anumang paratang ang batas na ito.
    .unknown = Hindi namin alam kung programa ito bago nagsampa ng anumang paratang.

# PC 851.90

pc-851-90 = Pag-seal pagkatapos ng drug court o ng lumang programa sa droga (DEJ)
    .gives = Pagkatapos ng programa, puwedeng i-seal ng hukom ang mga rekord ng pag-aresto. Pagkatapos noon, puwede ninyong sabihin na hindi kayo inaresto.
    .limits = Dapat pa rin ninyo itong sabihin kapag nag-aplay kayo bilang peace officer (pulis o katulad nito). Makikita pa rin ito ng pulis at ng mga korte.
    .filing = Humihiling ang mga tao sa korteng humawak ng kaso, sa sulat o sa mismong korte. Walang iisang form para sa buong estado.
pc-851-90-program =
    .yes = Drug court ito, o ang lumang programa sa droga na may plea muna (DEJ).
    .no = Para sa drug court at para sa lumang programa sa droga na may plea muna (DEJ) ang batas na ito.
    .unknown = Para sa drug court bago ang anumang plea, at para sa lumang programa sa droga (DEJ) ang batas na ito. Para sa drug court pagkatapos ng plea, magtanong sa abogado.

# PC 1001.97

pc-1001-97 = Pagkatapos ng diversion ng hukom, hindi na bilang ang pag-aresto
    .gives = Na-dismiss ng hukom ang kaso pagkatapos ninyong gawin ang hiningi. Ayon sa batas mismo, itinuturing na parang hindi kailanman nangyari ang pag-aresto.
    .limits = Dapat pa rin ninyo itong sabihin kapag nag-aplay kayo bilang peace officer (pulis o katulad nito). Walang utos sa batas na ito para i-seal ang mga papel.
    .filing = Walang kailangang humiling nito. Makikita sa sarili ninyong rekord sa Department of Justice kung ano ang naroon.
pc-1001-97-program =
    .yes = Diversion ito ng hukom para sa misdemeanor.
    .no = Para lang sa diversion ng hukom para sa misdemeanor, mula 2021, ang batas na ito.
    .unknown = Hindi namin alam kung diversion ito ng hukom para sa misdemeanor.
