package org.yiwang.application;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.identity.Account;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/** The people of this node whom others name in what they do. */
@Component
public class Colleagues {

    private final Accounts accounts;

    Colleagues(Accounts accounts) {
        this.accounts = accounts;
    }

    /** All who handle applications here, by name. */
    public List<Actor> all() {
        return accounts.staff().stream().filter(actor -> actor.has(Duty.CLERK)).toList();
    }

    /** A member of staff who handles applications here. */
    Optional<Actor> find(String username) {
        return accounts.byUsername(username.strip()).map(Account::actor).filter(actor -> actor.has(Duty.CLERK));
    }

    static List<String> names(String typed) {
        return Arrays.stream(typed.split("[\\s,;\uFF0C\uFF1B\u3001]+"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** Those of these names that exist here. */
    List<Person> people(String typed) {
        return names(typed).stream()
                .flatMap(name -> find(name).stream())
                .map(Person::of)
                .toList();
    }

    /** The first of these names that nobody here has. */
    Optional<String> unknown(String typed) {
        return names(typed).stream().filter(name -> find(name).isEmpty()).findFirst();
    }
}
