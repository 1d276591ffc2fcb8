# 沒有定罪的案件。每個要求有三種說法：符合、不符合、不知道。

no-conviction =
    .yes = 案件最後不是定罪（conviction）。
    .no = 案件最後是定罪（conviction）。那要用別的法律。
    .unknown = 我們不知道案件最後是不是定罪（conviction）。如果計劃沒有完成，往往就是。

# PC 851.91

pc-851-91 = 封存沒有定罪的逮捕
    .gives = 這次逮捕當作從未發生，您也可以這樣說。警察、檢察官和法院的文件會封存。外面的人如果把這些文件傳出去，可能要付罰金。
    .limits = 申請公職、警察工作、州或地方執照以及州彩票合約時，您仍然必須說出來。警察和法院仍然看得到。它不會改變持槍權。在新案件裡可以用到它。
    .filing = 法院用的表格是 CR-409（申請書 petition）和 CR-410（命令 order），每次逮捕一份。交給指控所在的法院，或者逮捕地點的法院。檢察官和警察在聽證會前 15 天收到副本。我們在法律裡沒有看到收費。
pc-851-91-never-charged =
    .yes = 沒有提出起訴，而且起訴期限已過。
    .no = 起訴期限還沒有過，或者案件是另一種結果。
    .unknown = 我們不知道起訴期限是不是已過。大多數輕罪（misdemeanor）是一年，大多數重罪（felony）是三年，最嚴重的毒品重罪是六年。
pc-851-91-dismissed =
    .yes = 指控已經撤銷（dismissed），而且再次起訴的期限已過。
    .no = 案件沒有撤銷（dismissed）。
    .unknown = 指控已經撤銷（dismissed）。我們不能確定是不是可以再次起訴。律師可以。
pc-851-91-acquitted =
    .yes = 您被判無罪（not guilty）。
    .no = 您沒有被判無罪（not guilty）。
    .unknown = 我們不知道您是不是被判無罪（not guilty）。
pc-851-91-program =
    .yes = 您完成了計劃，而且不能再起訴這個指控。
    .no = 案件不是以完成計劃結束的。
    .unknown = 您完成了計劃。有別的法律專門用於這種情況；這條是不是也適合，律師可以告訴您。
pc-851-91-limited =
    .yes = 這個指控是有起訴期限的那種。
    .no = 這個指控沒有起訴期限。
    .unknown = 少數非常嚴重的指控沒有起訴期限。要請律師看您的指控。
pc-851-91-not-evaded =
    .yes = 您沒有逃避案件。
    .no = 您逃避了案件。
    .unknown = 如果您長時間不在加州、躲藏過或用過假名，要請律師看。
pc-851-91-right =
    .yes = 法律把這個定為一項權利。如果符合規則，法官必須同意。
    .no = 是否合適，由法官決定。
    .unknown = 如果有家庭暴力的指控，法官可能要衡量。要看有過多少次。

# PC 851.93

pc-851-93 = 自動清理逮捕記錄
    .gives = 州政府每個月查找沒有定罪的逮捕，自動清理。之後這次逮捕當作從未發生。
    .limits = 不會通知任何人。州政府的記錄要完整才行。重罪（felony）起訴之後又撤銷的，不包括在內。申請做警察之類的執法人員（peace officer）時，您仍然必須說出來。托兒和居家護理機構仍可能看得到。
    .filing = 這不用任何人申請。有沒有清理，您自己在加州司法部的記錄上看得到。如果沒有，大家可以按刑法典（Penal Code）851.91 向法院申請。
pc-851-93-since-1973 =
    .yes = 逮捕是在 1973 年或之後。
    .no = 逮捕是在 1973 年之前。
    .unknown = 我們不知道逮捕是不是在 1973 年或之後。
pc-851-93-misdemeanor-dismissed =
    .yes = 這是輕罪（misdemeanor）逮捕，而且指控已經撤銷。
    .no = 這不是指控已經撤銷的輕罪（misdemeanor）逮捕。起訴之後又撤銷的重罪（felony），這裡不包括。
    .unknown = 我們不知道這是不是指控已經撤銷的輕罪（misdemeanor）逮捕。
pc-851-93-acquitted =
    .yes = 這是輕罪（misdemeanor）或重罪（felony）逮捕，而且您被判無罪（not guilty）。
    .no = 您沒有在輕罪（misdemeanor）或重罪（felony）上被判無罪（not guilty）。
    .unknown = 我們不知道您有沒有在輕罪（misdemeanor）或重罪（felony）上被判無罪（not guilty）。
pc-851-93-not-charged =
    .yes = 在法律規定的時間內沒有起訴：輕罪（misdemeanor）一年，重罪（felony）三年或六年。
    .no = 這不是在法律規定的時間內沒有起訴的輕罪（misdemeanor）或重罪（felony）逮捕：輕罪一年，重罪三年或六年。
    .unknown = 我們不知道在法律規定的時間內是不是沒有起訴：輕罪（misdemeanor）一年，重罪（felony）三年或六年。
pc-851-93-program =
    .yes = 您完成了分流（diversion）計劃。
    .no = 案件不是以完成州政府名單上的計劃結束的。
    .unknown = 我們不知道您有沒有完成州政府名單上的計劃。
pc-851-93-records =
    .yes = 州政府的記錄上有。
    .no = 州政府的記錄上沒有。
    .unknown = 州政府有沒有做，只有您自己的記錄才看得到。

# PC 851.8

pc-851-8 = 事實清白（factual innocence）
    .gives = 如果沒有合理理由認為是您做的，記錄就會封存。逮捕三年之後，記錄會銷毀。
    .limits = 這比封存難得多。「無罪」（not guilty）或「撤銷」（dismissed）還不夠。您要證明當時沒有合理理由逮捕您。
    .filing = 如果沒有提出起訴，大家先用州政府的表格向警察申請，檢察官會收到副本。起訴之後，大家向法院申請，並提前 10 天通知檢察官。需要律師。
pc-851-8-outcome =
    .yes = 沒有提出起訴，或者已經撤銷，或者您被判無罪（not guilty）。
    .no = 這條法律是給最後沒有起訴、撤銷或「無罪」（not guilty）的逮捕的。
    .unknown = 我們不知道案件怎樣結束。
pc-851-8-not-infraction =
    .yes = 這不只是違規（infraction）。
    .no = 這條法律不包括違規（infraction）。
    .unknown = 我們不知道這是不是只是違規（infraction）。
pc-851-8-time =
    .yes = 逮捕之後還沒有過兩年。
    .no = 申請的時間已過。
    .unknown = 兩年之後，法院只在有充分理由時才受理。律師可以告訴您。
pc-851-8-innocent =
    .yes = 法院認定沒有合理理由認為是您做的。
    .no = 法院認定有合理理由認為是您做的。
    .unknown = 只有警察、檢察官或法院可以決定沒有合理理由認為是您做的。
