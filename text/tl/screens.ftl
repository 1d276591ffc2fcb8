# Ang mga screen sa paligid ng mga tanong: simula, orasan, pagtingin, resulta; mga buton at abiso.

app-name = Pribadong pagsusuri ng rekord
language-not-reviewed = Isinalin sa tulong ng makina, hindi pa nasusuri.

# Mga buton

button-start = Magsimula
button-continue = Magpatuloy
button-back = Bumalik
button-change = Baguhin
button-clear = Burahin ang mga sagot ko
button-results = Tingnan kung ano ang maaaring posible
button-check = Tingnan ang mga sagot ko
button-keep = Panatilihin ang dati kong sagot
button-remove-case = Alisin ang kasong ito
button-leave = Umalis sa pahinang ito
leave-hint = Matatandaan pa rin ng browser ninyo na pumunta kayo sa pahinang ito.
button-call = Tumawag sa { $phone }
button-book = Magpareserba ng oras
button-self-help = Self-help na gabay ng korte

# Simula

start-title = Puwede kayang linisin ang hatol na may-sala sa kaso ng droga?
start-lead = Hindi talaga binubura ng California ang hatol na may-sala. Pero may ilang paraan para ma-dismiss ito (bawiin ng hukom) o gawing mas magaan. Tingnan kung alin ang maaaring bukas sa inyo.
start-time = Mga 5 hanggang 10 minuto ito.
start-private = Nananatili sa device na ito ang mga sagot ninyo. Hindi ipinapadala, hindi sine-save at hindi ibinabahagi ang mga ito. Nawawala ang mga ito kapag isinara o binura ninyo ang pahinang ito.
start-unknown = Puwede ninyong sagutin ng “Hindi ko alam” ang bawat tanong.
start-papers = Kung kaya ninyo, ihanda ang taon, ang paratang (charge) at ang sentensiya. Walang papeles? Magagamit pa rin ninyo ito.
start-not-advice = Pangkalahatang impormasyon ito, hindi payong legal. Hindi nito ginagawang abogado ninyo ang sinuman.

# Orasan

clock-title = Anong petsa ngayon?
clock-lead = Ang orasan ng device na ito ay nagpapakita ng { $day }. Mukhang hindi ito tama. Nakadepende sa petsa ang mga sagot.
error-clock = I-type ang buong petsa ngayon: taon, buwan at araw.

# Mga tanong

caption-you = Tungkol sa inyo
caption-case = Kaso { $number }
caption-case-year = Kaso { $number } · mga { $year }
caption-count = Kaso { $number } · hatol na may-sala { $count }
why-we-ask = Bakit namin ito itinatanong
how-to-find-out = Paano ito malalaman
losing-title = Mag-aalis ng ibang sagot ang pagbabagong ito
losing-lead = Hindi na tugma ang mga sagot na ito. Itatanong namin ulit kung saan mahalaga:
status-cleared = Nabura na ang mga sagot ninyo.

# Pagtingin sa mga sagot

check-title = Tingnan ang mga sagot ninyo
check-lead = Baguhin ang hindi tama. Pagkatapos, tingnan kung ano ang maaaring posible.
check-you = Tungkol sa inyo
check-not-asked = Hindi itinanong
check-today-none = Walang bukas na kaso, wala sa kulungan o bilangguan, at wala sa parole, pangangasiwa o probasyon
check-other-cases = Iba pang kaso

# Mga resulta

results-title = Ang maaaring posible
results-as-of = Kinuwenta para sa { $day }. Ang batas ay ayon sa { $law }.
results-stale = Ang batas na pinagbatayan nito ay huling inihambing noong { $law }. Maaaring nagbago na ito. Magtanong sa abogado o sa korte.
results-new-year = May bagong taon nang nagsimula mula noon. Karaniwang nagsisimula ang mga bagong batas sa Enero 1, at hindi pa namin nasusuri ang mga iyon.
results-not-all-told = Hindi pa ninyo nasasabi sa amin ang bawat kaso. Maaaring baguhin ito ng isa pang kaso.
results-summary-now = maaaring posible na ngayon
results-summary-later = bubukas sa ibang araw
results-summary-done = maaaring nagawa na
results-summary-unclear = hindi pa masasabi
results-summary-none = walang nakitang paraan dito
results-a-conviction = Isang paglabag na hindi kayo sigurado
results-others = Iba pang batas na sinuri namin
results-why = Bakit
results-gives = Ang nagagawa nito
results-filing = Paano ito hinihiling ng mga tao
results-purposes = Para saan ninyo kailangan ang rekord ninyo?
    .hint = Piliin ang anumang tugma. Ang ipinapakita lang namin dito ang nababago nito. Walang ipinapadala.
doorway-part-what = Ano ito
doorway-part-who = Para kanino
doorway-part-asks = Ano ang tinitingnan
doorway-part-gives = Ano ang ibinibigay nito
doorway-part-limits = Mag-ingat
results-limits = Ang hindi nito nagagawa
results-text-of = { $section }: teksto noong { $text }, inihambing sa aming mga tuntunin noong { $compared }.
results-missing = Ang hindi pa namin alam, at makakapagpabago nito:
results-unread = May isa sa mga puntong ito na hindi pa namin naihahambing sa teksto ng batas. Hilingin sa abogado o sa self-help center ng korte na kumpirmahin ito.
results-no-route = Batay sa mga sagot ninyo, mukhang walang bukas sa mga batas na ito. Tingnan ang mga espesyal na paraan sa ibaba, o magtanong sa abogado.
results-not-screened = Hindi saklaw ng pagsusuring ito ang bawat batas. Hindi kasama ang mga apela, bagong paglilitis, pagbabago ng sentensiya habang nasa bilangguan, at mga kaso sa labas ng California. Hindi nito nakikita ang rekord ninyo: ang sarili ninyong mga sagot lang.

band-must = Maaaring kuwalipikado: dapat pumayag ang hukom
band-judge = Maaaring kuwalipikado: ang hukom ang magpapasya
band-decision-unknown = Maaaring kuwalipikado
band-not-yet = Hindi pa
band-may-be-done = Maaaring nalinis na
band-cannot-tell = Hindi pa namin masasabi
band-lawyer = Kailangang tingnan ito ng abogado
band-no = Mukhang hindi tugma

one-line-must = Batay sa mga sagot ninyo, mukhang natutugunan ng kasong ito ang mga tuntunin. Kung sumang-ayon ang korte na ganoon nga, dapat pumayag ang hukom.
one-line-judge = Pinapayagan ng batas na humiling ang mga taong nasa kalagayan ninyo. Ang hukom ang magpapasya kung tama ito.
one-line-decision-unknown = Pinapayagan ng batas na humiling ang mga taong nasa kalagayan ninyo. May isang sagot na magpapasya kung dapat pumayag ang hukom.
one-line-not-yet = Hindi ito tugma ngayon, pero maaaring tumugma sa ibang araw.
one-line-may-be-done = Maaaring nagawa na ito para sa inyo nang walang nagsabi sa inyo. Sa sarili ninyong rekord lang ito makikita.
one-line-cannot-tell = Isa o higit pang sagot ang magpapasya nito.
one-line-lawyer = May puntong iniwang bukas ng batas dito, o hindi namin ito nasuri. May masasabi pa sa inyo ang isang abogado.
one-line-done = Maaaring nagawa na ito ng batas mismo. Sa sarili ninyong rekord lang makikita kung ano ang naroon.
one-line-17b-done = Ang batas mismo ang gumawa nitong misdemeanor, dahil karaniwang kulungan o multa ang sentensiya. Maaaring felony pa rin ang nakasulat sa rekord ninyo.

opens-on = Sa { $day } o pagkatapos, kung walang magbabago
opens-between = Sa isang araw sa pagitan ng { $first } at { $last } o pagkatapos, kung walang magbabago
opens-event = Kapag tapos na ang humahadlang
opens-on-and-event = Kapag tapos na ang humahadlang, at hindi bago ang { $day }
opens-counted-from = Nagbilang kami mula sa araw na natapos ang buong sentensiya, kasama ang anumang parole o pangangasiwa pagkalaya.
opens-counted-from-judgment = Nagbilang kami mula sa araw ng sentensiya.
opens-counted-from-arrest = Nagbilang kami mula sa araw ng pag-aresto o ng pag-dismiss.
opens-counted-from-probation = Nagbilang kami mula sa huling araw ng probasyon.

reach-federal = Hindi abot ng mga batas ng California ang hatol na may-sala ng pederal na korte. Ang makakatulong ay pederal na pardon, o mosyon sa pederal na korte. Magtanong sa opisina ng federal defender.
reach-other-state = Hindi abot ng mga batas ng California ang hatol na may-sala ng ibang estado. May sariling batas ang estadong iyon sa paglilinis ng rekord. Magtanong doon sa opisina ng legal aid (libreng tulong na legal).
reach-tribal = Hindi abot ng mga batas ng California ang hatol na may-sala ng korte ng tribo (tribal court). Itanong sa korteng iyon kung paano nito nililinis ang mga rekord.
reach-military = Hindi abot ng mga batas ng California ang hatol na may-sala ng militar. Ang makakatulong ay ang lupon para sa mga rekord ng militar o isang pederal na pardon.
reach-juvenile = Ang mga kaso sa korte ng kabataan (juvenile court) ay isini-seal sa ilalim ng ibang batas (Welfare and Institutions Code 781 at 786). Magtanong sa korte ng kabataan, sa opisina ng probasyon o sa public defender. Madalas ay libre ito. Magagamit din ng mga lumang kaso ng cannabis sa korte ng kabataan ang Proposisyon 64.
reach-maybe-convicted = Kung hindi ninyo natapos ang programa, madalas na nagpatuloy ang kaso at maaaring nauwi sa hatol na may-sala. Tingnan ang docket (talaan ng kaso). Kung nauwi nga, baguhin ang sagot kung paano natapos ang kaso, at susuriin namin ang mga batas para sa mga hatol na may-sala.
reach-not-known = Hindi namin alam kung saang korte ang kaso o kung paano ito natapos. Iyon ang magpapasya kung aling mga batas ang makakatulong.

# Mga hakbang

steps-title = Ang karaniwang sunod na ginagawa ng mga tao
steps-lead = Impormasyon ito, ayon sa karaniwang pagkakasunod-sunod. Kayo ang magpapasya kung ano ang gagawin.
step-check-record-text = Hinihingi ng mga tao ang sarili nilang rekord gamit ang form BCIA 8016RR sa isang opisina ng Live Scan (pagkuha ng fingerprint). May bayad na $25 sa estado at may sariling bayad ang opisina; puwedeng hindi na pagbayarin ng bayad sa estado. Ipinapakita nito kung may nalinis na ang estado. Hindi ninyo ito kailanman kailangang ipakita kaninuman.
step-look-up-text = Karamihan sa mga ito ay nasa docket (talaan ng kaso) sa opisina ng klerk at nasa sarili ninyong rekord sa Department of Justice:
step-end-probation-text = Sa ilalim ng Kodigo Penal (Penal Code) 1203.3, puwedeng tapusin nang maaga ng hukom ang probasyon pagkatapos ng pagdinig. Binibigyan ang tagausig ng dalawang araw na abiso. Walang iisang form ang mga korte para dito sa buong estado.
step-order-matters-text = Ang hiling ayon sa Proposisyon 47 ay dapat pagbigyan, pero nananatili ang pagbabawal sa baril. Ang pagbaba sa misdemeanor ayon sa 17(b) ay nasa pasya ng hukom, at walang dalang ganoong pagbabawal. Kapag inuna ang isa, maaaring magsara ang isa pa. Ang mga taong mahalaga ang karapatan sa baril ay nagtatanong muna sa abogado.
step-wait-text = Walang kailangang gawin bago ang araw na iyon. Maaari itong mabago ng maagang pagtatapos ng probasyon o ng bagong kaso.
step-ask-lawyer-text = Kung saan ang hukom ang magpapasya, o kung saan hindi malinaw ang batas, makakatulong ang abogado o ang public defender. Alam nila kung paano ipakita sa korte ang mga bagay na pabor sa inyo.
step-free-help-text = Madalas na libre ang tulong ng public defender (pampublikong tagapagtanggol) ng county. Gayundin ang self-help center ng korte (selfhelp.courts.ca.gov) at ang legal aid, o libreng tulong na legal (lawhelpca.org).
step-for = Para sa: { $what }

# Ang organisasyon

cta-title = Makipag-usap sa { $firm }
cta-not-client = Hindi kayo kliyente. Walang inilagay ninyo na ipinadala sa { $firm }.

# Paanan

foot-not-advice = Pangkalahatang impormasyon, hindi payong legal.
foot-law = Batas ayon sa { $law }.

# Kung saan nakabatay ang resulta

told-title = Kung saan ito nakabatay
told-turns = Kung iba ang sagot sa isa sa mga ito, maaaring magbago ang resulta:
told-others = Kung ang mga ito lang ang mag-iiba, hindi magbabago ang resulta:
told-any-day = Pareho ang resulta kahit anong araw sa { $span }.
told-does-not-matter = Hindi ninyo alam ang mga ito. Hindi nila binabago ang resultang ito:
told-one-decides = Ang isang sagot na ito ang magpapasya:
assumed-title = Ang ipinalagay namin
assumed-answers = Tugma sa mga papeles ang mga sagot ninyo. Hindi namin nakita ang inyong rekord.
assumed-counts = Sinabi ninyo ang lahat ng kaso sa file na ito na nauwi sa hatol na nagkasala.
assumed-committed = Nangyari ito nang hindi lalampas sa sampung taon bago ang sentensya o ang pag-aresto.
assumed-list = Sinabi ninyo ang lahat ng kaso.

# Ang mga araw ng isang kaso

timeline-title = Ang mga araw ng kasong ito
timeline-today = Ngayon
timeline-arrested = Pag-aresto o citation
timeline-ended = Na-dismiss ang kaso
timeline-granted = Ipinagkaloob ang programa
timeline-committed = Ang nangyari
timeline-sentenced = Sentensya
timeline-probation-ends = Natapos ang probasyon
    .later = Matatapos ang probasyon
timeline-completed = Natapos ang buong sentensya
    .later = Matatapos ang buong sentensya
timeline-opens = Maaaring magbukas: { $law }
