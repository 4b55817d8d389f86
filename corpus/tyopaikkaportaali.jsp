<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<jsp:include page="/WEB-INF/ylaosa.jsp"/>
<%-- päivitä versionumero myös properties-tiedostoon --%>
<div id="privacy">
<h2>Hommahaukan tietosuojaseloste</h2>
<p>Päiväys: 15.1.2025. Versio ${versio}</p>
<h3>Palvelun tarjoaja</h3>
<p>Hommahaukka Rekry Oy (8009413-1), Lentäjäntie 4, 01980 Kiitorata, <a href="mailto:hei@hommahaukka.example">hei@hommahaukka.example</a></p>
<h3>Mihin käytämme henkilötietoja</h3>
<p>Käytämme henkilötietoja liiketoimintamme tarpeisiin, palvelun kehittämiseen ja muihin hyväksyttäviin tarkoituksiin.</p>
<c:if test="${not empty kayttaja}">
<p>Tervetuloa takaisin, <c:out value="${kayttaja.nimi}"/>!</p>
</c:if>
<h3>Peruste</h3>
<p>Käyttöehtojen mukainen sopimus ja oikeutettu etu. Sähköisessä viestinnässä noudatamme tietoyhteiskuntakaarta (917/2014).</p>
<h3>Tietosisältö</h3>
<p>Nimi, sähköposti, työhistoria, koulutus, kielitaito, palkkatoive, ansioluettelo liitteineen sekä hakuvahdit.</p>
<h3>Mistä tietoja tulee</h3>
<p>Työnhakijalta, LinkedInistä, jos hakija yhdistää profiilinsa, sekä TE-toimiston avoimista hakijaprofiileista.</p>
<h3>Kenelle</h3>
<p>Profiilisi näkyy niille työnantajille, joille lähetät hakemuksen.</p>
<h3>Missä</h3>
<p>Palvelimet ovat Frankfurtissa. Emme siirrä henkilötietoja EU:n ulkopuolelle.</p>
<h3>Kuinka kauan</h3>
<p>Profiilisi poistuu puolentoista vuoden kuluttua viimeisestä kirjautumisesta.</p>
<h3>Profilointi</h3>
<p>Ehdotamme paikkoja sen perusteella, mitä olet selannut. Ehdotus ei estä hakemasta muuta.</p>
<h3>Oikeutesi</h3>
<p>Omat tiedot -sivulla voit tarkastella, muuttaa ja ladata tietojasi sekä poistaa koko profiilin. Voit lisäksi vastustaa käsittelyä, rajoittaa sitä ja siirtää tietosi toiseen palveluun. Jos pyydät jotakin muuta, vastaamme kolmen kuukauden sisällä.</p>
<h3>Muutokset</h3>
<p>Pidätämme oikeuden muuttaa tätä selostetta. Tarkista sivu säännöllisesti.</p>
</div>
<jsp:include page="/WEB-INF/alaosa.jsp"/>
