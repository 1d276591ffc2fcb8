# Ipinapakita kapag tumigil ang app.

panic-title = May nangyaring mali
panic-lead = Tumigil ang pagsusuring ito. Nawala na ang mga inilagay ninyo, at walang ipinadala kaninuman. I-load ulit ang pahina para magsimula muli.
panic-self-help = Puwede rin ninyong basahin ang libreng gabay ng korte: selfhelp.courts.ca.gov/clean-your-record
