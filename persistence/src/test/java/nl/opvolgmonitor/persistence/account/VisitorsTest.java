package nl.opvolgmonitor.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import nl.opvolgmonitor.domain.account.AccountRole;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.account.Visitor;
import nl.opvolgmonitor.domain.account.Visitors;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RegisterExtension.class)
class VisitorsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));

    private final Visitors visitors;

    VisitorsTest(TestRegister register) {
        visitors = register.bean(Visitors.class);
    }

    @Test
    void knowsNoVisitBeforeTheFirst() {
        signIn("ans", MONDAY);

        assertThat(visitors.find("ans").orElseThrow())
                .returns(MONDAY, Visitor::firstSeenAt)
                .returns(null, Visitor::visitBefore);
    }

    @Test
    void rememberTheVisitBeforeTheLast() {
        signIn("bob", MONDAY);
        signIn("bob", TUESDAY);

        assertThat(visitors.find("bob").orElseThrow())
                .returns(MONDAY, Visitor::visitBefore)
                .returns(TUESDAY, Visitor::signedInAt);
    }

    @Test
    void goesOnWithAVisitWhenSomebodySoonSignsInAgain() {
        signIn("cor", MONDAY);
        signIn("cor", TUESDAY);
        signIn("cor", TUESDAY.plus(Visitor.SAME_VISIT).minusSeconds(1));

        assertThat(visitors.find("cor").orElseThrow()).returns(MONDAY, Visitor::visitBefore);
    }

    @Test
    void showsTheRolesOfTheLastSignInTheLastVisitorFirst() {
        signIn("dirk", MONDAY);
        signIn("els", TUESDAY);
        visitors.signedIn(new Actor("dirk", "Bureau", Set.of(AccountRole.BEHEERDER), true), TUESDAY.plusSeconds(1));

        assertThat(visitors.all().stream()
                        .filter(visitor -> Set.of("dirk", "els").contains(visitor.subject())))
                .extracting(Visitor::subject, Visitor::roles)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("dirk", Set.of(AccountRole.BEHEERDER)),
                        org.assertj.core.groups.Tuple.tuple("els", Set.of(AccountRole.ONDERZOEKER)));
    }

    private void signIn(String subject, Instant at) {
        visitors.signedIn(new Actor(subject, "Bureau", Set.of(AccountRole.ONDERZOEKER), true), at);
    }
}
