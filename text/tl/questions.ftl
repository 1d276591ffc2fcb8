# Ang mga tanong: pamagat, .hint (isang maikling pangungusap), .why (bakit itinatanong), .how (paano malalaman), at ang mga sagot.

i-dont-know = Hindi ko alam
prefer-not-to-say = Hindi ko alam, o ayaw kong sabihin

q-today = Alin sa mga ito ang totoo para sa inyo ngayon?
    .hint = Piliin ang lahat ng tugma, kahit saan: sa California, sa ibang estado o sa pederal na korte.
    .why = Karamihan sa mga batas na ito ay kailangang maghintay habang may bukas na kaso o may tumatakbong sentensiya.
    .how = Masasabi ng klerk ng korte kung may bukas na kaso. Masasabi ng inyong opisyal ng probasyon o parole kung nasa ilalim pa kayo ng pangangasiwa.
today-charged = May bukas akong kasong kriminal
    .hint = May darating na petsa sa korte, nakapiyansa ako, o may warrant sa isang kaso.
today-serving = Nasa kulungan (jail) o bilangguan (prison) ako
    .hint = Kasama ang pagkakulong sa bahay (home detention) o programang trabaho kapalit ng kulungan.
today-supervised = Naka-parole ako o nasa ilalim ng pangangasiwa (supervision) pagkatapos ng kulungan o bilangguan
    .hint = Parole, pangangasiwa ng county (PRCS) o sapilitang pangangasiwa (mandatory supervision).
today-probation = Nasa probasyon (probation) ako
    .hint = Pormal, impormal o summary na probasyon, sa anumang kaso.
today-none = Wala sa mga ito
today-not-sure = Hindi ako sigurado sa ilan sa mga ito

q-forum = Saan ang kaso, at paano ito natapos?
    .hint = Ang plea na guilty (pag-amin ng sala) o no contest (hindi pagtutol) ay itinuturing na hatol na may-sala (conviction), kahit walang paglilitis.
    .why = Mga rekord lang ng mga korte ng California ang mababago ng mga batas ng California, at may sarili itong pagtrato sa mga hatol na may-sala.
    .how = Nakasulat sa mga papeles ng korte ang pangalan ng korte. Nakalista sa sarili ninyong rekord sa Department of Justice ang mga kaso sa California.
forum-california-convicted = Nahatulan akong may-sala sa isang korte ng California
    .hint = Bilang nasa hustong gulang: umamin ako ng sala (guilty) o nag-no contest, o napatunayang may-sala.
forum-california-otherwise = Sa California ito at natapos sa ibang paraan
    .hint = Halimbawa: na-dismiss, napawalang-sala (not guilty), programa, o hindi kailanman pinaratangan.
forum-federal = Sa isang pederal na korte
    .hint = “United States District Court”
forum-other-state = Sa isang korte sa ibang estado
forum-tribal = Sa isang korte ng tribo (tribal court)
forum-military = Sa isang korte ng militar
forum-juvenile = Sa isang korte ng kabataan (juvenile court)
    .hint = Wala pa akong 18 taong gulang at nasa korte ng kabataan ang kaso.

q-outcome = Paano natapos ang kaso?
    .hint = Piliin ang pinakamalapit.
    .why = Magkakaiba ang pagtrato ng mga batas na ito sa mga hatol na may-sala, mga na-dismiss na kaso at mga pag-aresto.
    .how = Hingin sa klerk ng korte ang talaan ng kaso (“docket” o “register of actions”). Ipinapakita nito kung paano natapos ang kaso.
outcome-convicted = Nahatulan akong may-sala (convicted)
    .hint = Umamin ako ng sala (guilty) o nag-no contest, o napatunayang may-sala.
outcome-diverted = Pinapunta ako sa isang programa sa halip na hatulan
    .hint = Diversion, deferred entry of judgment o drug court.
outcome-dismissed = Na-dismiss ang mga paratang (dismissed)
outcome-acquitted = Napawalang-sala ako (not guilty)
outcome-never-charged = Inaresto ako o nabigyan ng citation, pero hindi kailanman pinaratangan

q-program = Aling programa ito?
    .hint = Piliin ang pinakamalapit. Ang probasyong may paggamot mula 2001 hanggang 2024 (“Prop 36” ng 2000) ay isang hatol na may-sala: kung iyon ang sa inyo, bumalik.
    .why = May sariling batas ang bawat programa sa pag-seal ng rekord.
    .how = Nakasulat sa docket (talaan ng kaso) ang “DEJ”, “1000”, “1000.5”, “1001.36”, “1001.80” o “11395”. Maaaring nakasulat din ang batas sa liham ng programa noong natapos ito.
program-drug-diversion = Klase o programa sa droga sa ilalim ng “PC 1000” o “DEJ”
    .hint = Drug diversion, o “deferred entry of judgment” mula 1997 hanggang 2017.
program-drug-court = Drug court (korte para sa kaso ng droga)
program-mental-health = Mental health diversion (programa sa kalusugan ng isip)
program-military = Programa para sa mga taong naglingkod sa militar
program-mandated-treatment = Paggamot sa ilalim ng Proposisyon 36 ng 2024
    .hint = Pagkatapos paratangan ng pagkakaroon ng matapang na droga (hard drug) na may mga naunang hatol na may-sala sa droga (HS 11395).
program-prefiling = Programa ng tagausig (prosecutor), bago nagsampa ng anumang paratang
program-misdemeanor-diversion = Iba pang diversion para sa misdemeanor
program-judges-diversion = Pinatigil muna ng hukom ang kaso ko (misdemeanor, mula 2021)
    .hint = “Judicial diversion”: ginawa ninyo ang hiningi ng hukom, at na-dismiss ang kaso.
program-other = Iba pang programa

q-pleaded = Kinailangan ba ninyong umamin ng sala (guilty) o mag-no contest muna?
    .hint = Bago kayo nakapagsimula sa programa.
    .why = Maaari pa ring bilangin sa imigrasyon ang plea sa simula. Ito rin ang nagpapasya kung aling batas ang tugma.
    .how = Nakasulat sa docket (talaan ng kaso) kung may plea bago nagsimula ang programa. Masasabi rin ito ng naging abogado ninyo noon.
pleaded-yes = Oo
pleaded-no = Hindi, hindi ko kinailangan

q-finished = Natapos ba ninyo ang programa?
    .hint = Kung hindi, maaaring nagpatuloy ang kaso at nauwi sa hatol na may-sala.
    .why = Para sa mga nakatapos ang mga batas na ito.
    .how = Nakasulat sa dulo ng docket (talaan ng kaso) ang “dismissed”, o “terminated” kung pinatigil ang programa. Nasa liham din ito ng programa.
finished-yes = Oo, natapos ko at natapos ang kaso
finished-no = Hindi, hindi ko natapos
finished-running = Nasa programa pa ako

q-granted = Kailan nagsimula ang programa?
    .hint = Ang araw na pinapasok kayo ng korte sa programa. Sapat na ang taon.
    .why = Iba ang takbo ng drug diversion bago ang 1997, at iba ulit mula 2018.
    .how = Nakasulat sa docket (talaan ng kaso) ang “DEJ granted” o “diversion granted”.

q-offense = Ano ang paglabag (offense)?
    .hint = I-type kung ano ito o ang seksiyon ng kodigo sa papeles ninyo, o pumili nang isa-isang hakbang. Puwedeng magdagdag ng ibang paratang mamaya.
    .why = Iba-iba ang pagtrato ng batas sa bawat paglabag tungkol sa droga. Ang uri ng paglabag ang nagpapasya kung aling mga paraan ang bukas.
    .how = May seksiyon ng kodigo, tulad ng “HS 11378”, sa nakasulat na paratang (“complaint”), sa form ng plea (“plea form”) o sa sarili ninyong rekord sa Department of Justice.
offense-search = Seksiyon ng kodigo sa papeles ninyo, o simpleng mga salita
    .hint = Halimbawa: 11378, HS 11350(a), o shabu para ibenta
offense-choose = Pumili…
offense-count = Nakita: { $count }
offense-more = { $count ->
    [one] May isa pang maaaring tugma. Magdagdag ng salita, tulad ng pangalan ng droga, para mas kaunti ang makita.
   *[other] May { $count } pang maaaring tugma. Magdagdag ng salita, tulad ng pangalan ng droga, para mas kaunti ang makita.
 }
offense-none-found = Hindi namin ito nakita sa aming listahan. Tingnan ulit ang numero o ang mga salita, o pumili sa ibaba nang isa-isang hakbang.
offense-enhancement = Nagdaragdag sa sentensiya ang seksiyong iyon. Hindi ito paglabag nang mag-isa. Hanapin ang pangunahing paratang sa papeles ninyo.
offense-relief = Ang seksiyong iyon ay batas sa paglilinis ng rekord, hindi paglabag. Hanapin ang paratang sa papeles ninyo.
offense-not-a-crime = Hindi krimen nang mag-isa ang seksiyong iyon. Hanapin ang pangunahing paratang sa papeles ninyo.
offense-kind = Anong uri ito?
offense-drug = Tungkol sa aling droga ito?
offense-which = Alin sa mga ito?
offense-not-sure-which = Hindi ako sigurado kung alin sa mga ito
offense-change = Pumili ng iba
offense-chosen = Pinili ninyo:
offense-any-of = Maaaring isa ito sa mga sumusunod:

kind-possession = Pagkakaroon ng droga para sa sarili
kind-possession-for-sale = Pagkakaroon ng droga para ibenta
kind-sale-or-transport = Pagbebenta, pagbibigay o pagdadala ng droga
kind-manufacture = Paggawa ng droga, o pagkakaroon ng kailangan para dito
kind-cultivation = Pagtatanim ng cannabis o iba pang halaman
kind-under-influence = Pagiging nasa ilalim ng impluwensiya (under the influence)
kind-paraphernalia = Pagkakaroon ng pipa, karayom o iba pang gamit
kind-presence = Pagiging nasa lugar kung saan ginamit o ibinenta ang droga
kind-premises = Pagpapanatili ng lugar, laboratoryo o tagong espasyo para sa droga
kind-money = Pera mula sa droga
kind-prescription = Reseta: pineke, hindi totoo o hindi sa akin
kind-with-gun = Droga at baril
kind-in-custody = Droga sa kulungan o bilangguan
kind-involving-minor = Droga at taong wala pang 18
kind-attempt = Pagtatangka, pagpaplano, o pagpapagawa nito sa iba
kind-driving = Pagmamaneho
kind-theft = Pagnanakaw at mga katulad nito
kind-sex = Krimeng sekswal
kind-another = Iba pa

drug-narcotics = Heroin, cocaine, fentanyl o mga opioid na tableta
drug-cocaine-base = Crack (cocaine base)
drug-stimulants = Meth (shabu), ecstasy (MDMA) o katulad nito
drug-pcp = PCP
drug-ketamine = Ketamine
drug-cannabis = Cannabis (marijuana)
drug-concentrated-cannabis = Concentrated cannabis (puro: hash, wax, langis)
drug-hallucinogens = LSD, kabute (mushrooms) o peyote
drug-depressants = GHB o quaaludes
drug-sedatives = Xanax, Valium o mga katulad na tableta
drug-steroids = Steroids
drug-prescription-other = Iba pang gamot na de-reseta
drug-imitation = Peke o kamukhang droga
drug-precursors = Mga kemikal sa paggawa ng droga
drug-synthetic = Spice, bath salts o katulad nito
drug-inhalants = Nilalanghap, tulad ng pandikit (glue) o nitrous oxide
drug-any = Ibang droga, o hindi ko alam

q-level = Felony (mabigat na paglabag) ba ito o misdemeanor (mas magaan na paglabag)?
    .hint = Kung ano ito noong araw ng hatol na may-sala. Kung walang hatol: kung ano ito sa pag-aresto o sa paratang.
    .why = Ang ilan sa mga batas na ito ay para lang sa felony, ang iba ay para lang sa misdemeanor.
    .how = May nakasulat na F o M sa form ng plea (plea form), sa minute order (tala ng korte) o sa sarili ninyong rekord sa Department of Justice.
level-felony = Felony (mabigat na paglabag)
level-misdemeanor = Misdemeanor (mas magaan na paglabag)
level-infraction = Infraction (maliit na paglabag)
    .hint = Tulad ng tiket: multa lang ang puwedeng ipataw.

q-arrested = Kailan kayo inaresto o nabigyan ng citation?
    .hint = Sapat na ang taon.
    .why = Ang ilan sa mga batas na ito ay naghihintay ng isa, tatlo o anim na taon mula sa pag-aresto.
    .how = Nasa pulisyang umaresto sa inyo o nasa sarili ninyong rekord sa Department of Justice ito.

q-ended = Kailan na-dismiss ang kaso?
    .hint = Sapat na ang taon.
    .why = Hangga’t hindi lumilipas ang takdang panahon, minsan ay puwedeng isampa ulit ang paratang.
    .how = Nasa docket (talaan ng kaso) ito sa opisina ng klerk.

q-sentenced = Kailan kayo nasentensiyahan?
    .hint = Sapat na ang taon. Kung probasyon ang nakuha ninyo, ang araw na nagsimula ito.
    .why = Maraming beses nang nagbago ang batas. Ang petsa ang nagpapasya kung aling mga tuntunin ang bilang.
    .how = Nasa minute order (tala ng korte) ng araw ng sentensiya, sa docket (talaan ng kaso) o sa sarili ninyong rekord sa Department of Justice ito.

q-sentence = Ano ang sentensiya?
    .hint = Piliin ang pangunahing bahagi. Puwedeng may kasamang mga araw sa kulungan ang probasyon.
    .why = May sariling batas sa pag-dismiss ang bawat uri ng sentensiya.
    .how = Hanapin ang “probation granted”, “county jail 1170(h)” o “state prison” sa minute order (tala ng korte).
sentence-probation = Probasyon (probation)
    .hint = Pormal, impormal o summary na probasyon, may kasama man o walang ilang araw sa kulungan.
sentence-jail-or-fine = Kulungan (jail) o multa, walang probasyon
    .hint = Mga araw o buwan sa kulungan ng county para sa misdemeanor, o multa lang.
sentence-county-jail-felony = Sentensiya sa felony na pinagsilbihan sa kulungan ng county (county jail)
    .hint = Madalas na higit sa isang taon, sa ilalim ng “1170(h)”, mula Oktubre 2011.
sentence-prison = Bilangguan ng estado (state prison)

q-treatment = Probasyong may paggamot ba ito sa ilalim ng lumang “Prop 36”?
    .hint = Ang batas ng 2000, para sa pagkakaroon o paggamit ng droga. Hindi ang batas ng 2024 na pareho ang pangalan.
    .why = Ang hatol na may-sala na may ganitong paggamot ay puwedeng isantabi sa mas matibay na paraan.
    .how = Nakasulat sa docket (talaan ng kaso) ang “1210.1” o “Prop 36”.
treatment-finished = Oo, at natapos ko ang paggamot
treatment-not-finished = Oo, pero hindi ko natapos ang paggamot
treatment-no = Hindi, karaniwang probasyon ito

q-split = Nasa ilalim ba ng pangangasiwa ang huling bahagi ng sentensiya sa kulungan ng county?
    .hint = Tinatawag itong “split sentence” o “mandatory supervision” (sapilitang pangangasiwa).
    .why = Isang taon ang panahon ng paghihintay pagkatapos ng split sentence at dalawang taon pagkatapos ng tuloy-tuloy na sentensiya.
    .how = Nakasulat ang “mandatory supervision” o “split” sa minute order (tala ng korte) o sa abstract of judgment (buod ng paghatol).
split-yes = Oo, bahagi sa kulungan at bahagi sa pangangasiwa
split-no = Hindi, lahat sa kulungan

q-probation = Kumusta ang naging probasyon?
    .hint = Hindi binibilang dito laban sa inyo ang restitusyong hindi pa ninyo nababayaran.
    .why = Ito ang nagpapasya kung dapat pumayag ang hukom o puwede siyang mamili.
    .how = Nakasulat sa docket (talaan ng kaso) ang “violation”, “revoked”, “reinstated” o “terminated”. Masasabi rin ito ng inyong opisyal ng probasyon o ng abogado.
probation-completed = Nagawa ko ang lahat at natapos ko sa oras
probation-ended-early = Tinapos ito nang maaga ng hukom
probation-violated = May paglabag ako (violation), pero nagpatuloy ang probasyon at tapos na ngayon
probation-revoked = Binawi ito (revoked) at sa halip ay pinadala ako sa kulungan o bilangguan
probation-running = Nasa probasyon pa ako

q-revoked-to = Anong sentensiya ang nakuha ninyo nang bawiin ang probasyon?
    .hint = Piliin ang pinagsilbihan ninyo sa huli.
    .why = Ang sentensiyang pinagsilbihan ninyo sa huli ang nagpapasya kung aling batas ang sumasaklaw dito.
    .how = Tingnan ang minute order (tala ng korte) ng araw na binawi (revoked) ang probasyon.

q-probation-ends = Kailan matatapos o natapos ang probasyon?
    .hint = Ang huling araw ng buong panahon.
    .why = Bumubukas ang mga batas na ito kapag tapos na ang probasyon.
    .how = Nakasulat sa minute order (tala ng korte) ng araw ng sentensiya kung gaano ito katagal. Masasabi ito ng inyong opisyal ng probasyon.

q-completed = Kailan natapos, o matatapos, ang buong sentensiya?
    .hint = Isama rin ang parole o pangangasiwa pagkalaya. Kung wala kayong ganoon, ang araw na nakalaya kayo.
    .why = Nagsisimula sa araw na iyon ang panahon ng paghihintay.
    .how = Para sa bilangguan: ang inyong discharge paper (papel ng paglabas) o ang opisina ng parole. Para sa kulungan ng county: ang sheriff o ang opisina ng probasyon.

q-performed = Nagawa na ba ninyo ang lahat ng hinihingi ng sentensiya?
    .hint = Kulungan, multa, mga klase o trabaho para sa komunidad. Hindi bilang dito ang restitusyong hindi pa ninyo nababayaran.
    .why = Hinihingi ng batas na tapos na ang sentensiya.
    .how = Masasabi ng klerk ng korte kung may kulang pa.
performed-yes = Oo
performed-no = Hindi, may kulang pa

q-committed = Kailan ito nangyari?
    .hint = Ang araw ng paglabag, hindi ng petsa sa korte. Sapat na ang taon.
    .why = Ang bilang ay ang batas noong araw na nangyari ito.
    .how = Makikita ang araw sa nakasulat na paratang (complaint) at sa sarili ninyong rekord sa Department of Justice.

q-age = Ilang taon kayo nang mangyari ito?
    .hint = Ang edad ninyo noong araw na iyon, hindi noong araw sa korte.
    .why = Nakadepende sa edad ang batas sa cannabis ngayon.
    .how = Magbilang mula sa petsa ng kapanganakan ninyo hanggang sa araw ng paglabag.
age-under-18 = Wala pang 18
age-18-to-20 = 18, 19 o 20
age-21-or-older = 21 o higit pa

q-amount = Gaano ito karami?
    .hint = Pumili ayon sa kung ano ito: tuyong cannabis, concentrate (hash, wax, langis) o halaman.
    .why = Ang maliliit na dami ay hindi na krimen ngayon para sa mga taong 21 o higit pa.
    .how = Makikita ang dami sa ulat ng pulis, sa nakasulat na paratang (complaint) o sa ulat ng laboratoryo.
amount-small = Maliit na dami
    .hint = Hanggang 28.5 gramo (isang onsa), hanggang 4 na gramo ng concentrate, o hanggang 6 na halaman.
amount-between = Sa pagitan ng 4 at 8 gramo ng concentrate
amount-large = Higit pa roon

q-handed = Ano ang ginawa ninyo rito?
    .hint = Piliin ang pinagbatayan ng hatol na may-sala sa inyo.
    .why = Maaaring hindi na krimen ngayon ang pagdadala ng cannabis para sa sarili o ang pagbibigay ng kaunti nito.
    .how = Makikita sa form ng plea (plea form) o sa nakasulat na paratang (complaint) kung tungkol saan ito.
handed-sold = Ibinenta ko, o dinala ko para ibenta
handed-given = Ipinamigay ko
handed-carried = Dinala ko para sa sarili

q-aggravated = Bahagi ba ng kaso ang isa sa mga ito?
    .hint = Taong wala pang 18. Pagtawid sa hangganan ng estado. Dalawang naunang hatol na may-sala sa parehong bagay. Pinsala sa lupa o tubig.
    .why = Ito ang mga kaso na maaaring felony pa rin ngayon.
    .how = Makikita sa nakasulat na paratang (complaint) at sa form ng plea (plea form) kung ano ang ipinaratang at inamin.
aggravated-yes = Oo, isa o higit pa sa mga ito
aggravated-no = Hindi, wala sa mga ito

q-abuse = Tungkol ba sa pananakit sa kapamilya ang isa sa mga paratang?
    .hint = Karahasan sa tahanan, o pananakit sa bata o sa nakatatanda. Hindi ninyo kailangang sagutin ito. Nananatili ito sa device na ito.
    .why = Para sa mga paratang na ito, maaaring kailangang timbangin ng hukom kung tama ang pag-seal.
    .how = Nakalista ang mga paratang sa ulat ng pag-aresto o sa nakasulat na paratang (complaint).
abuse-yes = Oo
abuse-no = Hindi, wala sa mga ito

q-evaded = Pagkatapos ng pag-aresto, umalis ba kayo sa California nang matagal, nagtago, o gumamit ng maling pangalan?
    .hint = Hindi bilang ang hindi nasiputang petsa sa korte na naayos din. Hindi ninyo kailangang sagutin ito. Nananatili ito sa device na ito.
    .why = Hindi kasama sa batas ang mga taong tumakas sa kaso. Puwede ring huminto ang bilang ng panahon habang nasa labas ng estado ang tao.
    .how = Masasabi ito ng mga luma ninyong papeles ng korte, o ng abogado.
evaded-yes = Oo
evaded-no = Hindi, wala sa mga ito

q-upright = Nakaiwas ba kayo sa ibang gulo sa batas mula noon?
    .hint = Mula sa araw na nasentensiyahan kayo: walang ibang hatol na may-sala, sa anumang lugar.
    .why = Ito ang nagpapasya kung dapat pumayag ang hukom o puwede siyang mamili.
    .how = Nakalista sa sarili ninyong rekord sa Department of Justice ang mga kaso ninyo sa California.
upright-yes = Oo, walang ibang hatol na may-sala mula noon
upright-no = Hindi, may isa pa mula noon

q-already = May korte na bang nagbago sa hatol na may-sala na ito?
    .hint = Halimbawa, ginawa itong misdemeanor o na-dismiss.
    .why = Hindi na kailangang ulitin ang nagawa na.
    .how = Nasa sarili ninyong rekord sa Department of Justice ito, halimbawa bilang “dismissed 1203.4” o “reduced 17(b)”.
already-nothing = Hindi
already-reduced = Oo, ibinaba ito sa misdemeanor (reduced)
    .hint = Sa ilalim ng seksiyon 17(b)
already-redesignated = Oo, ginawa itong misdemeanor ng Proposisyon 47
already-dismissed = Oo, na-dismiss ito (dismissed)
    .hint = Madalas tawaging “expunged”

q-registration = Kinailangan na ba ninyong magparehistro dahil sa krimeng sekswal?
    .hint = Hindi ninyo kailangang sagutin ito. Nananatili ito sa device na ito.
    .why = Isinasara ng tungkuling magparehistro ang ilan sa mga paraang ito.
    .how = Masasabi ng pulisya sa inyong bayan o ng abogado kung kailangan ninyong magparehistro.
registration-never = Hindi, hindi kailanman
registration-past = Oo, noon
registration-now = Oo, ngayon

q-registrable = Ang hatol na may-sala bang ito ang dahilan kaya kinailangan ninyong magparehistro?
    .hint = Hindi ninyo kailangang sagutin ito. Nananatili ito sa device na ito.
    .why = Sa isa sa mga batas na ito, hindi kasama ang mga kasong may bilangguan na naging dahilan para magparehistro ang tao.
    .how = Masasabi ito ng abogado mula sa mga papeles ng kaso.
registrable-yes = Oo
registrable-no = Hindi, iba ang dahilan

q-strikes = Nahatulan na ba kayong may-sala sa isa sa mga pinakamalubhang felony (mabigat na paglabag)?
    .hint = Hindi ninyo kailangang sagutin ito. Nananatili ito sa device na ito.
    .why = Iba ang pagtrato ng mga Proposisyon 47 at 64 sa mga taong may isa sa mga pinakamalubhang hatol na may-sala.
    .how = Nakalista sa sarili ninyong rekord sa Department of Justice ang mga hatol na may-sala sa inyo. Masasabi ng abogado kung bilang ang isa sa mga ito.
strikes-none = Hindi
strikes-most-serious = Oo, isa mula sa listahang ito
    .hint = Pagpatay ng tao o pagtatangka nito. Mga krimeng sekswal laban sa mga bata. Mararahas na krimeng sekswal. Felony na maaaring patawan ng habambuhay na sentensiya.
strikes-serious = Oo, iba pang malubha o marahas na felony (“strike”)
strikes-not-sure-which = Oo, pero hindi ako sigurado kung aling uri

q-complete = Nasabi na ba ninyo sa amin ang bawat kaso?
    .hint = Maaaring baguhin ng ibang kaso ang resulta: sa California, sa ibang estado o sa pederal na korte.
    .why = Ang mas bagong kaso o bukas na kaso ay maaaring magsara ng paraang mukhang bukas.
    .how = Nakalista sa sarili ninyong rekord sa Department of Justice ang mga kaso ninyo sa California.
complete-yes = Oo, iyan na ang bawat kaso
complete-another-case = Hindi, may isa pang kaso
complete-another-count = Hindi, may isa pang paratang o hatol na may-sala sa parehong kaso
complete-not-now = May iba pa, pero ayaw kong idagdag ngayon

# Mga petsa

date-known = Alam ko ang petsa, o bahagi nito
date-between = Tantiya lang ang alam ko
date-year = Taon
    .hint = Halimbawa: 2014
date-month = Buwan
    .hint = Kung alam ninyo
date-month-unknown = Hindi sigurado
date-day = Araw
    .hint = Kung alam lang ninyo
date-from = Mula mga (taon)
date-to = Hanggang mga (taon)
month-1 = Enero
month-2 = Pebrero
month-3 = Marso
month-4 = Abril
month-5 = Mayo
month-6 = Hunyo
month-7 = Hulyo
month-8 = Agosto
month-9 = Setyembre
month-10 = Oktubre
month-11 = Nobyembre
month-12 = Disyembre
day-text = { $month } { $day }, { $year }
month-text = { $month } { $year }
span-text = sa pagitan ng { $first } at { $last }

# Mga mali

error-title = May problema
error-choose = Pumili ng isang sagot para magpatuloy. Puwede ang “Hindi ko alam”.
error-choose-many = Pumili ng kahit isa. Kung walang totoo, piliin ang “Wala sa mga ito”.
error-none-and-others = Pinili ninyo ang “Wala sa mga ito” kasama ng iba. Isa lang sa dalawa ang piliin.
error-year = I-type ang taon gamit ang apat na numero, tulad ng 2014.
error-year-range = Mag-type ng taon mula 1930 hanggang 2099.
error-future = Kailangang nakalipas na ang petsang ito. Tingnan ang taon.
error-no-such-day = Walang ganoong araw sa buwang iyon. Tingnan ang araw at ang buwan.
error-day-without-month = Pumili rin ng buwan, o iwanang walang laman ang araw.
error-reversed = Mas huli ang unang taon kaysa sa pangalawa. Tingnan ang mga taon.
error-before-sentence = Mas maaga ang petsang ito kaysa sa araw ng sentensiya. Tingnan ang taon.
error-offense = Piliin ang paglabag, o piliin ang “Hindi ko alam”.
