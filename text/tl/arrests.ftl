# Mga kasong walang hatol na may-sala. Bawat kailangan sa tatlong anyo: natupad, hindi natupad, hindi alam.

no-conviction =
    .yes = Hindi natapos ang kaso sa hatol na may-sala.
    .no = Natapos ang kaso sa hatol na may-sala. Ibang mga batas ang para doon.
    .unknown = Hindi namin alam kung natapos ang kaso sa hatol na may-sala. Kung hindi natapos ang isang programa, madalas na ganoon ang nangyari.

# PC 851.91

pc-851-91 = Pag-seal ng pag-arestong walang hatol na may-sala
    .gives = Itinuturing na parang hindi kailanman nangyari ang pag-aresto, at puwede ninyong sabihin iyon. Isini-seal (isinasara sa publiko) ang mga papel ng pulis, ng tagausig at ng korte. Maaaring pagmultahin ang mga tagalabas na nagpapasa ng mga ito sa iba.
    .limits = Dapat pa rin ninyo itong sabihin para sa pampublikong katungkulan, trabaho sa pulisya, lisensiya ng estado o lokal na lisensiya, at kontrata sa lottery ng estado. Makikita pa rin ito ng pulis at ng mga korte. Hindi nito binabago ang karapatan sa baril. Puwede itong gamitin sa bagong kaso.
    .filing = Ginagamit ng mga korte ang form CR-409 (petisyon) at CR-410 (utos), isa para sa bawat pag-aresto. Dinadala ito sa korte ng paratang, o sa isang korte sa lugar ng pag-aresto. Binibigyan ng kopya ang tagausig at ang pulis 15 araw bago ang pagdinig. Wala kaming nakitang bayad sa batas.
pc-851-91-never-charged =
    .yes = Walang isinampang paratang, at lumipas na ang takdang panahon para magsampa nito.
    .no = Hindi pa lumilipas ang takdang panahon para magsampa ng paratang, o iba ang nangyari sa kaso.
    .unknown = Hindi namin alam kung lumipas na ang takdang panahon para magsampa ng paratang. Isang taon ito para sa karamihan ng misdemeanor, tatlo para sa karamihan ng felony, at anim para sa mga pinakamalubhang felony sa droga.
pc-851-91-dismissed =
    .yes = Na-dismiss ang paratang, at lumipas na ang takdang panahon para isampa ito ulit.
    .no = Hindi na-dismiss ang kaso.
    .unknown = Na-dismiss ang paratang. Hindi namin masabi kung puwede itong isampa ulit. Masasabi ito ng abogado.
pc-851-91-acquitted =
    .yes = Napawalang-sala kayo (not guilty).
    .no = Hindi kayo napawalang-sala (not guilty).
    .unknown = Hindi namin alam kung napawalang-sala kayo (not guilty).
pc-851-91-program =
    .yes = Natapos ninyo ang isang programa, at hindi na puwedeng isampa ulit ang paratang.
    .no = Hindi natapos ang kaso sa isang nakumpletong programa.
    .unknown = Natapos ninyo ang isang programa. May ibang mga batas na ginawa para doon; masasabi ng abogado kung tugma rin ang batas na ito.
pc-851-91-limited =
    .yes = May takdang panahon ang ganitong paratang.
    .no = Walang takdang panahon ang paratang.
    .unknown = Ang ilang napakalubhang paratang ay walang takdang panahon. Kailangang tingnan ng abogado ang sa inyo.
pc-851-91-not-evaded =
    .yes = Hindi kayo tumakas sa kaso.
    .no = Tumakas kayo sa kaso.
    .unknown = Kung matagal kayong nasa labas ng estado, nagtago o gumamit ng maling pangalan, kailangang tingnan ito ng abogado.
pc-851-91-right =
    .yes = Ginagawa itong karapatan ng batas. Dapat pumayag ang hukom kung natutupad ang mga tuntunin.
    .no = Ang hukom ang magpapasya kung tama ito.
    .unknown = Pagkatapos ng mga paratang ng karahasan sa pamilya, maaaring kailangan itong timbangin ng hukom. Nakadepende ito sa kung ilan ang mga iyon.

# PC 851.93

pc-851-93 = Awtomatikong paglilinis ng mga pag-aresto
    .gives = Bawat buwan, hinahanap ng estado ang mga pag-arestong natapos nang walang hatol na may-sala at kusa nitong nililinis ang mga ito. Pagkatapos, itinuturing na parang hindi kailanman nangyari ang pag-aresto.
    .limits = Walang sinasabihan. Gumagana lang ito kung kumpleto ang mga rekord ng estado. Hindi kasama ang paratang na felony na isinampa at pagkatapos ay na-dismiss. Dapat pa rin ninyo itong sabihin kapag nag-aplay kayo bilang peace officer (pulis o katulad nito). Maaari pa rin itong makita ng mga ahensiya sa pag-aalaga ng bata at pag-aalaga sa bahay.
    .filing = Walang kailangang humiling nito. Makikita sa sarili ninyong rekord sa Department of Justice kung nagawa na ito. Kung hindi, puwedeng humiling ang mga tao sa korte sa ilalim ng Kodigo Penal (Penal Code) 851.91.
pc-851-93-since-1973 =
    .yes = Noong 1973 o mas huli ang pag-aresto.
    .no = Bago ang 1973 ang pag-aresto.
    .unknown = Hindi namin alam kung noong 1973 o mas huli ang pag-aresto.
pc-851-93-misdemeanor-dismissed =
    .yes = Pag-aresto ito para sa misdemeanor, at na-dismiss ang paratang.
    .no = Hindi ito pag-aresto para sa misdemeanor na may na-dismiss na paratang. Hindi kasama rito ang paratang na felony na isinampa at na-dismiss.
    .unknown = Hindi namin alam kung pag-aresto ito para sa misdemeanor na may na-dismiss na paratang.
pc-851-93-acquitted =
    .yes = Pag-aresto ito para sa misdemeanor o felony, at napawalang-sala kayo (not guilty).
    .no = Hindi kayo napawalang-sala (not guilty) sa isang misdemeanor o felony.
    .unknown = Hindi namin alam kung napawalang-sala kayo (not guilty) sa isang misdemeanor o felony.
pc-851-93-not-charged =
    .yes = Walang paratang na dumating sa panahong itinakda ng batas: isang taon para sa misdemeanor, tatlo o anim na taon para sa felony.
    .no = Hindi ito pag-aresto para sa misdemeanor o felony na lumipas nang walang paratang sa panahong itinakda ng batas: isang taon para sa misdemeanor, tatlo o anim na taon para sa felony.
    .unknown = Hindi namin alam kung lumipas ito nang walang paratang sa panahong itinakda ng batas: isang taon para sa misdemeanor, tatlo o anim na taon para sa felony.
pc-851-93-program =
    .yes = Natapos ninyo ang isang programang diversion.
    .no = Hindi natapos ang kaso sa isang nakumpletong programa na nasa listahan ng estado.
    .unknown = Hindi namin alam kung natapos ninyo ang isang programa na nasa listahan ng estado.
pc-851-93-records =
    .yes = Makikita ito sa mga rekord ng estado.
    .no = Hindi ito makikita sa mga rekord ng estado.
    .unknown = Sa sarili ninyong rekord lang makikita kung nagawa na ito ng estado.

# PC 851.8

pc-851-8 = Factual innocence (talagang walang-sala)
    .gives = Kung walang sapat na dahilan para isiping kayo ang gumawa nito, isini-seal ang mga rekord. Tatlong taon pagkatapos ng pag-aresto, sinisira ang mga ito.
    .limits = Higit na mas mahirap ito kaysa sa pag-seal. Hindi sapat ang “not guilty” (napawalang-sala) o “dismissed” (na-dismiss). Kailangan ninyong ipakita na walang sapat na dahilan para sa pag-aresto.
    .filing = Kung walang isinampang paratang, humihiling muna ang mga tao sa pulis gamit ang isang form ng estado, at binibigyan ng kopya ang tagausig. Kung may paratang, humihiling sila sa korte, nang may 10 araw na abiso sa tagausig. Kailangan ng abogado.
pc-851-8-outcome =
    .yes = Walang isinampang paratang, o na-dismiss ito, o napawalang-sala kayo (not guilty).
    .no = Ang batas na ito ay para sa mga pag-arestong natapos nang walang paratang, sa pag-dismiss, o sa “not guilty” (napawalang-sala).
    .unknown = Hindi namin alam kung paano natapos ang kaso.
pc-851-8-not-infraction =
    .yes = Hindi lang ito infraction.
    .no = Hindi kasama sa batas na ito ang mga infraction.
    .unknown = Hindi namin alam kung infraction lang ito.
pc-851-8-time =
    .yes = Wala pang dalawang taon ang lumipas mula sa pag-aresto.
    .no = Lumipas na ang panahon para humiling.
    .unknown = Pagkalipas ng dalawang taon, tinatanggap lang ito ng korte kung may mabuting dahilan. Masasabi ito ng abogado.
pc-851-8-innocent =
    .yes = Nakita ng korte na walang sapat na dahilan para isiping kayo ang gumawa nito.
    .no = Nakita ng korte na may sapat na dahilan para isiping kayo ang gumawa nito.
    .unknown = Ang pulis, ang tagausig o ang korte lang ang makapagpapasya na walang sapat na dahilan para isiping kayo ang gumawa nito.
