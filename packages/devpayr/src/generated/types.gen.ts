// Generated from the contract with sha256 1a816067912a1af3162e7e4d4b46e3196d7641df6167ddce47eadc439d2617da
// by tools/generate 0.0.0. Do not edit: change specs/ and run `npm run generate`.

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See whether the API can be reached
         * @description Returns a greeting and asks for no key. It is rate limited and not meant to be polled.
         */
        get: operations["getApiStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description Returns projects page by page: with a global key all projects of its user, with a project-scoped key only that project. License keys are not accepted here.
         */
        get: operations["listProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a project
         * @description Creates a project. Only global keys may do it. Whether the plan has room for another project is checked before the fields are.
         */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project/has-paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the payment status of a running license
         * @description Returns whether the place where the licensed software runs is paid for. It is called by that software with its license key, not with an API key. The body may be empty.
         */
        post: operations["getLicensePaymentStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project/{project}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's id.
                 * @example 7
                 */
                project: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Get a project
         * @description Returns one project with all its public fields. DevPayr caches the answer for 15 minutes for each key, project and query, so a change may show late.
         */
        get: operations["getProject"];
        put?: never;
        post?: never;
        /**
         * Delete a project
         * @description Takes the project out of use together with its domains, licenses and injectables. The API cannot bring it back.
         */
        delete: operations["deleteProject"];
        options?: never;
        head?: never;
        /**
         * Change a project
         * @description Changes the fields that are sent and leaves the others alone. DevPayr suppresses a repetition of the same change for 60 minutes.
         */
        patch: operations["updateProject"];
        trace?: never;
    };
    "/project/{project}/domains": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's id.
                 * @example 7
                 */
                project: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List a project's domains
         * @description Returns the project's domains page by page. An item has eight fields; `environment`, `is_verified` and `is_locked`
         *     are not among them, so read a single domain for those. License keys are not accepted here.
         */
        get: operations["listProjectDomains"];
        put?: never;
        /**
         * Attach a domain to a project
         * @description Adds a domain to the ones that the project's licenses may run on. It matters to licenses that are set to
         *     `validate_against = project_domains`.
         *
         *     With `is_primary: true` every other domain of the project loses its primary mark, so a project has at most one
         *     primary domain. A domain can stand only once in a project. How many a project holds can be capped by the plan.
         *
         *     The key is checked before the plan: first whether it may manage this project at all, then whether the plan has room.
         *     A project-scoped key manages only its own project, a global key only projects of its own user.
         */
        post: operations["createProjectDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project/{project}/domains/{domain}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's id.
                 * @example 7
                 */
                project: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the domain's record, not the domain itself.
                 * @example 101
                 */
                domain: components["parameters"]["ProjectDomainId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a domain from a project
         * @description Removes one domain in a single database transaction and writes an audit entry. The path is plural here, unlike the one for reading and changing a domain.
         */
        delete: operations["deleteProjectDomain"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project/{project}/domain/{domain}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's id.
                 * @example 7
                 */
                project: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the domain's record, not the domain itself.
                 * @example 101
                 */
                domain: components["parameters"]["ProjectDomainId"];
            };
            cookie?: never;
        };
        /**
         * Get a project's domain
         * @description Returns one domain with all its public fields. The path is singular here, unlike the list's.
         *
         *     DevPayr caches the answer for 15 minutes for each key, project and domain, so a change may show late.
         */
        get: operations["getProjectDomain"];
        /**
         * Change a project's domain
         * @description Changes the fields that are sent and leaves the others alone, although the method is PUT. The path is singular here,
         *     unlike the list's. With `is_primary: true` every other domain of the project loses its primary mark.
         */
        put: operations["updateProjectDomain"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project/{project}/has-paid": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's id.
                 * @example 7
                 */
                project: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Get a project's payment status
         * @description Returns whether the calling domain is paid for, or the project as a whole with `action=check_project`.
         */
        get: operations["getProjectPaymentStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project/{project}/licenses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's id.
                 * @example 7
                 */
                project: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List a project's licenses
         * @description Returns the project's licenses page by page, the newest first.
         */
        get: operations["listLicenses"];
        put?: never;
        /**
         * Create a license
         * @description Creates a license for the project's software. With `domain_id` it is pinned to one of the project's domains. The record's `uuid` is the license key.
         */
        post: operations["createLicense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project/{project}/licenses/{license}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's id.
                 * @example 7
                 */
                project: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the license's record, not the license key.
                 * @example 501
                 */
                license: components["parameters"]["LicenseId"];
            };
            cookie?: never;
        };
        /**
         * Get a license
         * @description Returns one license with all its public fields. DevPayr caches the answer for 15 minutes for each key, project and license, so a change may show late.
         */
        get: operations["getLicense"];
        put?: never;
        post?: never;
        /**
         * Delete a license
         * @description Deletes one license of the project.
         */
        delete: operations["deleteLicense"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project/{project}/licenses/{license}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's id.
                 * @example 7
                 */
                project: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the license's record, not the license key.
                 * @example 501
                 */
                license: components["parameters"]["LicenseId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a license
         * @description Takes a license out of use until it is reactivated. It takes no body.
         */
        post: operations["revokeLicense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project/{project}/licenses/{license}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's id.
                 * @example 7
                 */
                project: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the license's record, not the license key.
                 * @example 501
                 */
                license: components["parameters"]["LicenseId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reactivate a license
         * @description Brings a revoked license back into use, unless it has expired meanwhile. It takes no body.
         */
        post: operations["reactivateLicense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A greeting, which shows that the API can be reached. */
        ApiStatus: {
            /**
             * @description Always `ok` here, where other answers say `success`.
             * @example ok
             * @constant
             */
            status: "ok";
            /**
             * @description The greeting.
             * @example Welcome to DevPayr api endpoint
             */
            message: string;
        };
        /** @description Why the call was refused, for people. There is no machine-readable code. */
        ErrorMessage: {
            /**
             * @description The reason.
             * @example Invalid or expired API key.
             */
            message: string;
        };
        /** @description A project, without internal fields. */
        Project: {
            /**
             * @description The project's id.
             * @example 7
             */
            id: number;
            /**
             * @description The project's name.
             * @example Bakery Suite
             */
            name: string;
            /**
             * @description The name that addresses use, unique among all projects.
             * @example bakery-suite
             */
            slug: string;
            /**
             * @description What the project is.
             * @example Software for bakeries
             */
            description: string | null;
            /**
             * @description Where users are sent by default.
             * @example https://bakery.example/welcome
             */
            default_redirect_url: string | null;
            /**
             * @description Where the logo lies.
             * @example https://bakery.example/logo.svg
             */
            logo_url: string | null;
            /**
             * @description The address that DevPayr notifies of changes.
             * @example https://bakery.example/hooks/devpayr
             */
            webhook_url: string | null;
            /** @description Your own data, in any form. That it can be null is assumed. */
            meta?: {
                [key: string]: unknown;
            } | unknown[] | null;
            /**
             * @description Whether the project is in use.
             * @example true
             */
            is_active: boolean;
            /**
             * @description Whether the project is paid for.
             * @example false
             */
            has_paid: boolean;
            /**
             * Format: date-time
             * @description When the project was locked; null while it is not.
             * @example null
             */
            locked_at: string | null;
            /**
             * Format: date-time
             * @description When the project was created.
             * @example 2026-05-17T15:42:09.000000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the project last changed.
             * @example 2026-05-17T15:42:09.000000Z
             */
            updated_at: string;
        };
        /** @description One page of projects. */
        ProjectPage: {
            /** @description The page's projects. */
            data: components["schemas"]["Project"][];
            /**
             * @description Where the next page begins; null on the last one.
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description One page of projects in the standard wrapper. */
        ProjectPageEnvelope: {
            /**
             * @description Whether the call worked; `success` if so.
             * @example success
             */
            status: string;
            /**
             * @description The outcome in words.
             * @example Success
             */
            message: string;
            data: components["schemas"]["ProjectPage"];
            /**
             * @description Always null in a success.
             * @example null
             */
            errors?: null;
        };
        /** @description A project to create. */
        ProjectInput: {
            /**
             * @description The project's name.
             * @example Bakery Suite
             */
            name: string;
            /**
             * @description The name that addresses use, of letters, digits, dashes and underscores, unique among all projects. One is made up if it is absent.
             * @example bakery-suite
             */
            slug?: string;
            /**
             * @description What the project is.
             * @example Software for bakeries
             */
            description?: string;
            /**
             * Format: uri
             * @description Where users are sent by default.
             * @example https://bakery.example/welcome
             */
            default_redirect_url?: string;
            /**
             * Format: uri
             * @description Where the logo lies.
             * @example https://bakery.example/logo.svg
             */
            logo_url?: string;
            /**
             * Format: uri
             * @description The address that DevPayr notifies of changes.
             * @example https://bakery.example/hooks/devpayr
             */
            webhook_url?: string;
            /**
             * @description A secret for the notifications. What DevPayr does with it could not be read.
             * @example a-long-random-text
             */
            webhook_secret?: string;
            /**
             * @description Your own data.
             * @example {
             *       "team": "bakery"
             *     }
             */
            meta?: {
                [key: string]: unknown;
            };
            /**
             * @description Whether the project is paid for.
             * @default false
             * @example false
             */
            has_paid?: boolean;
        };
        /** @description One project in the standard wrapper. */
        ProjectEnvelope: {
            /**
             * @description Whether the call worked; `success` if so.
             * @example success
             */
            status: string;
            /**
             * @description The outcome in words.
             * @example Success
             */
            message: string;
            data: components["schemas"]["Project"];
            /**
             * @description Always null in a success.
             * @example null
             */
            errors?: null;
        };
        /** @description Which fields were refused and why. */
        ValidationError: {
            /**
             * @description A summary.
             * @example The given data was invalid.
             */
            message: string;
            /**
             * @description For each refused field, the reasons.
             * @example {
             *       "domain": [
             *         "The domain format is invalid."
             *       ]
             *     }
             */
            errors?: {
                [key: string]: string[];
            } | null;
        };
        /** @description Nothing has to be said, since the license key tells the project. */
        PaymentStatusRequest: Record<string, never>;
        /** @description Whether the project, or the domain that asks, is paid for. */
        PaymentStatus: {
            /**
             * @description Whether it is paid for.
             * @example true
             */
            has_paid: boolean;
            /** @description The project's injectables, if they were asked for and it is paid for. */
            injectables?: {
                [key: string]: unknown;
            }[];
        };
        /** @description A payment status in the standard wrapper. */
        PaymentStatusEnvelope: {
            /**
             * @description Whether the call worked; `success` if so.
             * @example success
             */
            status: string;
            /**
             * @description The outcome in words.
             * @example Success
             */
            message: string;
            data: components["schemas"]["PaymentStatus"];
            /**
             * @description Always null in a success.
             * @example null
             */
            errors?: null;
        };
        /** @description The confirmation in the standard wrapper. */
        DeletionEnvelope: {
            /**
             * @description Whether the call worked; `success` if so.
             * @example success
             */
            status: string;
            /**
             * @description The outcome in words.
             * @example Success
             */
            message: string;
            /** @description Not documented; nothing is to be read from it. */
            data: unknown;
            /**
             * @description Always null in a success.
             * @example null
             */
            errors?: null;
        };
        /** @description What is to change; what is absent stays as it is. */
        ProjectChanges: {
            /**
             * @description The project's name.
             * @example Bakery Suite
             */
            name?: string;
            /**
             * @description The name that addresses use, of letters, digits, dashes and underscores, unique among all projects.
             * @example bakery-suite
             */
            slug?: string;
            /**
             * @description What the project is.
             * @example Software for bakeries
             */
            description?: string;
            /**
             * Format: uri
             * @description Where users are sent by default.
             * @example https://bakery.example/welcome
             */
            default_redirect_url?: string;
            /**
             * Format: uri
             * @description Where the logo lies.
             * @example https://bakery.example/logo.svg
             */
            logo_url?: string;
            /**
             * Format: uri
             * @description The address that DevPayr notifies of changes.
             * @example https://bakery.example/hooks/devpayr
             */
            webhook_url?: string;
            /**
             * @description A secret for the notifications. What DevPayr does with it could not be read.
             * @example a-long-random-text
             */
            webhook_secret?: string;
            /**
             * @description Your own data.
             * @example {
             *       "team": "bakery"
             *     }
             */
            meta?: {
                [key: string]: unknown;
            };
            /**
             * @description Whether the project is paid for.
             * @example false
             */
            has_paid?: boolean;
        };
        /** @description A domain as lists return it, with exactly these eight fields. */
        ProjectDomainSummary: {
            /**
             * @description The record's id.
             * @example 101
             */
            id: number;
            /**
             * @description The project that the domain belongs to.
             * @example 7
             */
            project_id: number;
            /**
             * Format: project-domain
             * @description The domain.
             * @example app.example.com
             */
            domain: string;
            /**
             * @description Whether the domain is paid for.
             * @example false
             */
            has_paid: boolean;
            /**
             * @description Whether the domain is in use.
             * @example true
             */
            is_active: boolean;
            /**
             * @description Whether this is the project's primary domain.
             * @example true
             */
            is_primary: boolean;
            /**
             * Format: date-time
             * @description When the domain was attached.
             * @example 2026-05-17T15:42:09.000000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record last changed.
             * @example 2026-05-17T15:42:09.000000Z
             */
            updated_at: string;
        };
        /** @description One page of domains. */
        ProjectDomainPage: {
            /** @description The page's domains. */
            data: components["schemas"]["ProjectDomainSummary"][];
            /**
             * @description Where the next page begins; null on the last one.
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description One page of domains in the standard wrapper. */
        ProjectDomainPageEnvelope: {
            /**
             * @description Whether the call worked; `success` if so.
             * @example success
             */
            status: string;
            /**
             * @description The outcome in words.
             * @example Success
             */
            message: string;
            data: components["schemas"]["ProjectDomainPage"];
            /**
             * @description Always null in a success.
             * @example null
             */
            errors?: null;
        };
        /**
         * @description Where the software runs under this domain.
         * @example production
         * @enum {string}
         */
        ProjectDomainEnvironment: "production" | "staging" | "development";
        /** @description A domain to attach. */
        ProjectDomainInput: {
            /**
             * Format: project-domain
             * @description A standard domain without a port, or `localhost`, an IPv4 address or an IPv6 address in brackets, each with an optional port.
             * @example app.example.com
             */
            domain: string;
            environment: components["schemas"]["ProjectDomainEnvironment"];
            /**
             * @description Whether this becomes the project's only primary domain.
             * @example true
             */
            is_primary?: boolean;
            /**
             * @description Whether the domain counts as verified.
             * @default false
             * @example false
             */
            is_verified?: boolean;
            /**
             * @description Whether the domain is locked.
             * @default false
             * @example false
             */
            is_locked?: boolean;
            /**
             * @description Whether the domain is paid for.
             * @default false
             * @example false
             */
            has_paid?: boolean;
            /**
             * @description Whether the domain is in use.
             * @default true
             * @example true
             */
            is_active?: boolean;
        };
        /** @description A project's domain. */
        ProjectDomain: {
            /**
             * @description The record's id.
             * @example 101
             */
            id: number;
            /**
             * @description The project that the domain belongs to.
             * @example 7
             */
            project_id: number;
            /**
             * Format: project-domain
             * @description The domain.
             * @example app.example.com
             */
            domain: string;
            environment?: components["schemas"]["ProjectDomainEnvironment"];
            /**
             * @description Whether the domain counts as verified.
             * @example false
             */
            is_verified?: boolean;
            /**
             * @description Whether the domain is locked.
             * @example false
             */
            is_locked?: boolean;
            /**
             * @description Whether the domain is paid for.
             * @example false
             */
            has_paid: boolean;
            /**
             * @description Whether the domain is in use.
             * @example true
             */
            is_active: boolean;
            /**
             * @description Whether this is the project's primary domain.
             * @example true
             */
            is_primary: boolean;
            /**
             * Format: date-time
             * @description When the domain was attached.
             * @example 2026-05-17T15:42:09.000000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record last changed.
             * @example 2026-05-17T15:42:09.000000Z
             */
            updated_at: string;
        };
        /** @description One domain in the standard wrapper. */
        ProjectDomainEnvelope: {
            /**
             * @description Whether the call worked; `success` if so.
             * @example success
             */
            status: string;
            /**
             * @description The outcome in words.
             * @example Success
             */
            message: string;
            data: components["schemas"]["ProjectDomain"];
            /**
             * @description Always null in a success.
             * @example null
             */
            errors?: null;
        };
        /** @description What is to change; what is absent stays as it is. */
        ProjectDomainChanges: {
            /**
             * Format: project-domain
             * @description A standard domain without a port, or `localhost`, an IPv4 address or an IPv6 address in brackets, each with an optional port.
             * @example app.example.com
             */
            domain?: string;
            environment?: components["schemas"]["ProjectDomainEnvironment"];
            /**
             * @description `true` makes this the project's only primary domain.
             * @example true
             */
            is_primary?: boolean;
            /**
             * @description Whether the domain counts as verified.
             * @example false
             */
            is_verified?: boolean;
            /**
             * @description Whether the domain is locked.
             * @example false
             */
            is_locked?: boolean;
            /**
             * @description Whether the domain is paid for.
             * @example false
             */
            has_paid?: boolean;
            /**
             * @description Whether the domain is in use.
             * @example true
             */
            is_active?: boolean;
        };
        /** @description A license, without internal fields. Its fields are not listed anywhere, so most are inferred. */
        License: {
            /**
             * @description The record's id, which paths use.
             * @example 501
             */
            id: number;
            /**
             * @description The license key that the licensed software sends.
             * @example 2f1c9a4e-6b7d-4e3f-9a10-8c7b6d5e4f3a
             */
            uuid: string;
            /**
             * @description The project that the license belongs to.
             * @example 7
             */
            project_id?: number;
            /**
             * @description The license's name, unique within the project.
             * @example Jane's bakery
             */
            title?: string;
            /**
             * @description The id of the project domain that the license is pinned to.
             * @example 101
             */
            domain_id?: number | null;
            /**
             * @description When the license ends.
             * @example 2027-12-31
             */
            expires_at?: string | null;
            /**
             * @description On how many domains the software may run.
             * @example 1
             */
            max_domains?: number | null;
            /**
             * @description On how many subdomains of each domain the software may run.
             * @example 3
             */
            max_subdomains_per_domain?: number | null;
            /**
             * @description How often the license may be checked in a day.
             * @example 1000
             */
            max_usage_per_day?: number | null;
            /**
             * @description The addresses that may use the license, separated by commas.
             * @example 127.0.0.1, 102.90.101.2
             */
            allowed_ips?: string | null;
            /**
             * @description The countries that may use the license, as two-letter codes separated by commas.
             * @example NG, US, GB
             */
            allowed_countries?: string | null;
            /**
             * @description Whether the license is for tests only.
             * @example false
             */
            is_test_license?: boolean;
            /**
             * @description Whether configurations are allowed, which the page does not explain.
             * @example true
             */
            allow_configs?: boolean;
            /**
             * Format: date-time
             * @description When the license was created.
             * @example 2026-05-17T15:42:09.000000Z
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the license last changed.
             * @example 2026-05-17T15:42:09.000000Z
             */
            updated_at?: string;
        };
        /** @description One page of licenses. */
        LicensePage: {
            /** @description The page's licenses. */
            data: components["schemas"]["License"][];
            /**
             * @description Where the next page begins; null on the last one.
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description One page of licenses in the standard wrapper. */
        LicensePageEnvelope: {
            /**
             * @description Whether the call worked; `success` if so.
             * @example success
             */
            status: string;
            /**
             * @description The outcome in words.
             * @example Success
             */
            message: string;
            data: components["schemas"]["LicensePage"];
            /**
             * @description Always null in a success.
             * @example null
             */
            errors?: null;
        };
        /** @description A license to create. */
        LicenseInput: {
            /**
             * @description The license's name, unique within the project.
             * @example Jane's bakery
             */
            title: string;
            /**
             * @description The id of the project domain that the license is pinned to.
             * @example 101
             */
            domain_id?: number | null;
            /**
             * @description When the license ends, a date in the future. Which spellings of a date are accepted is not documented.
             * @example 2027-12-31
             */
            expires_at?: string | null;
            /**
             * @description On how many domains the software may run.
             * @example 1
             */
            max_domains?: number | null;
            /**
             * @description On how many subdomains of each domain the software may run.
             * @example 3
             */
            max_subdomains_per_domain?: number | null;
            /**
             * @description How often the license may be checked in a day.
             * @example 1000
             */
            max_usage_per_day?: number | null;
            /**
             * @description The addresses that may use the license, separated by commas.
             * @example 127.0.0.1, 102.90.101.2
             */
            allowed_ips?: string | null;
            /**
             * @description The countries that may use the license, as two-letter codes separated by commas.
             * @example NG, US, GB
             */
            allowed_countries?: string | null;
            /**
             * @description Whether the license is for tests only. The default comes from the account.
             * @example false
             */
            is_test_license?: boolean;
            /**
             * @description Whether configurations are allowed, which the page does not explain. The default comes from the account.
             * @example true
             */
            allow_configs?: boolean;
        };
        /** @description One license in the standard wrapper. */
        LicenseEnvelope: {
            /**
             * @description Whether the call worked; `success` if so.
             * @example success
             */
            status: string;
            /**
             * @description The outcome in words.
             * @example Success
             */
            message: string;
            data: components["schemas"]["License"];
            /**
             * @description Always null in a success.
             * @example null
             */
            errors?: null;
        };
        /** @description The confirmation in the standard wrapper. */
        RevocationEnvelope: {
            /**
             * @description Whether the call worked; `success` if so.
             * @example success
             */
            status: string;
            /**
             * @description The outcome in words.
             * @example Success
             */
            message: string;
            /** @description Not documented; nothing is to be read from it. */
            data: unknown;
            /**
             * @description Always null in a success.
             * @example null
             */
            errors?: null;
        };
        /** @description The confirmation in the standard wrapper. */
        ReactivationEnvelope: {
            /**
             * @description Whether the call worked; `success` if so.
             * @example success
             */
            status: string;
            /**
             * @description The outcome in words.
             * @example Success
             */
            message: string;
            /** @description The confirmation once more. */
            data: {
                /**
                 * @description The outcome in words.
                 * @example License reactivated successfully.
                 */
                message: string;
            };
            /**
             * @description Always null in a success.
             * @example null
             */
            errors?: null;
        };
    };
    responses: {
        /** @description Too many calls. */
        RateLimited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description No key was sent. */
        MissingApiKey: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The key is invalid or has expired. */
        InvalidApiKey: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The calling domain cannot be told. */
        UnknownDomain: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The key is invalid or expired, is scoped to another project, or belongs to a user who does not own the project. */
        ProjectForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description No project has this id. */
        ProjectNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The key is invalid or expired, is scoped to another project, or belongs to a user who does not own the project; or the domain is not one of this project's. */
        ProjectDomainForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description No project or no domain has this id. */
        ProjectDomainNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description No project or no license has this id. */
        LicenseNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
    };
    parameters: {
        /**
         * @description How many items a page holds.
         * @example 50
         */
        PerPage: number;
        /**
         * @description Where the page begins, taken from the previous page's `data.next_cursor`. Its content means nothing to callers.
         * @example eyJpZCI6MX0=
         */
        Cursor: string;
        /**
         * @description Where the software runs, a domain or any other stable text. Only some calls need it.
         * @example app.example.com
         */
        CallingDomain: string;
        /**
         * @description `check_project` asks for the project as a whole instead of for the calling domain.
         * @example check_project
         */
        PaymentScope: "check_project";
        /**
         * @description `injectables` adds the injectables to a paid answer.
         * @example injectables
         */
        PaymentExtras: "injectables";
        /**
         * @description The project's id.
         * @example 7
         */
        ProjectId: number;
        /**
         * @description The id of the domain's record, not the domain itself.
         * @example 101
         */
        ProjectDomainId: number;
        /**
         * @description The id of the license's record, not the license key.
         * @example 501
         */
        LicenseId: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getApiStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The greeting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiStatus"];
                };
            };
            429: components["responses"]["RateLimited"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Where the page begins, taken from the previous page's `data.next_cursor`. Its content means nothing to callers.
                 * @example eyJpZCI6MX0=
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPageEnvelope"];
                };
            };
            401: components["responses"]["MissingApiKey"];
            403: components["responses"]["InvalidApiKey"];
            429: components["responses"]["RateLimited"];
        };
    };
    createProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectInput"];
            };
        };
        responses: {
            /** @description The new project. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectEnvelope"];
                };
            };
            401: components["responses"]["MissingApiKey"];
            /** @description The key is invalid or expired, is scoped to a project, or the plan allows no further project. They share this status and have no machine-readable code. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            /** @description A field is not valid: the name is missing, a text is too long, the slug is taken, or an address is no URL. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            429: components["responses"]["RateLimited"];
        };
    };
    getLicensePaymentStatus: {
        parameters: {
            query?: {
                /**
                 * @description `check_project` asks for the project as a whole instead of for the calling domain.
                 * @example check_project
                 */
                action?: components["parameters"]["PaymentScope"];
                /**
                 * @description `injectables` adds the injectables to a paid answer.
                 * @example injectables
                 */
                include?: components["parameters"]["PaymentExtras"];
            };
            header?: {
                /**
                 * @description Where the software runs, a domain or any other stable text. Only some calls need it.
                 * @example app.example.com
                 */
                "X-Devpayr-Domain"?: components["parameters"]["CallingDomain"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PaymentStatusRequest"];
            };
        };
        responses: {
            /** @description The payment status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentStatusEnvelope"];
                };
            };
            400: components["responses"]["UnknownDomain"];
            /** @description No license key was sent. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            /** @description The license is not valid here, for instance because it is not for the calling domain. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            429: components["responses"]["RateLimited"];
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's id.
                 * @example 7
                 */
                project: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectEnvelope"];
                };
            };
            401: components["responses"]["MissingApiKey"];
            403: components["responses"]["ProjectForbidden"];
            /** @description No project has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            429: components["responses"]["RateLimited"];
        };
    };
    deleteProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's id.
                 * @example 7
                 */
                project: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionEnvelope"];
                };
            };
            401: components["responses"]["MissingApiKey"];
            /** @description The key is invalid or expired, is scoped to another project, belongs to a user who does not own the project, or the plan does not allow deleting by API. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            404: components["responses"]["ProjectNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    updateProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's id.
                 * @example 7
                 */
                project: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectChanges"];
            };
        };
        responses: {
            /** @description The changed project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectEnvelope"];
                };
            };
            401: components["responses"]["MissingApiKey"];
            403: components["responses"]["ProjectForbidden"];
            /** @description No project has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            /** @description A field is not valid, for instance a text is too long, the slug is taken, or an address is no URL. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            429: components["responses"]["RateLimited"];
        };
    };
    listProjectDomains: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Where the page begins, taken from the previous page's `data.next_cursor`. Its content means nothing to callers.
                 * @example eyJpZCI6MX0=
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The project's id.
                 * @example 7
                 */
                project: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of domains. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectDomainPageEnvelope"];
                };
            };
            401: components["responses"]["MissingApiKey"];
            403: components["responses"]["ProjectForbidden"];
            /** @description No project has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            429: components["responses"]["RateLimited"];
        };
    };
    createProjectDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's id.
                 * @example 7
                 */
                project: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectDomainInput"];
            };
        };
        responses: {
            /** @description The new domain, without internal fields such as `user_id`. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectDomainEnvelope"];
                };
            };
            401: components["responses"]["MissingApiKey"];
            /** @description The key is invalid or expired, is scoped to another project, belongs to a user who does not own the project, or the plan allows no further domain. The four share this status and have no machine-readable code. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            404: components["responses"]["ProjectNotFound"];
            /** @description A field is not valid: the domain is missing, malformed or already on the project, the environment is missing or not one of the three, or a flag is not a boolean. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            429: components["responses"]["RateLimited"];
        };
    };
    deleteProjectDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's id.
                 * @example 7
                 */
                project: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the domain's record, not the domain itself.
                 * @example 101
                 */
                domain: components["parameters"]["ProjectDomainId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The domain is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionEnvelope"];
                };
            };
            401: components["responses"]["MissingApiKey"];
            403: components["responses"]["ProjectDomainForbidden"];
            404: components["responses"]["ProjectDomainNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    getProjectDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's id.
                 * @example 7
                 */
                project: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the domain's record, not the domain itself.
                 * @example 101
                 */
                domain: components["parameters"]["ProjectDomainId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The domain. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectDomainEnvelope"];
                };
            };
            401: components["responses"]["MissingApiKey"];
            403: components["responses"]["ProjectDomainForbidden"];
            404: components["responses"]["ProjectDomainNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    updateProjectDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's id.
                 * @example 7
                 */
                project: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the domain's record, not the domain itself.
                 * @example 101
                 */
                domain: components["parameters"]["ProjectDomainId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectDomainChanges"];
            };
        };
        responses: {
            /** @description The changed domain. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectDomainEnvelope"];
                };
            };
            401: components["responses"]["MissingApiKey"];
            403: components["responses"]["ProjectDomainForbidden"];
            /** @description No project or no domain has this id, or the domain is not one of this project's, which reading and removing answer with 403. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            /** @description A field is not valid: the domain is malformed or already on the project, the environment is not one of the three, or a flag is not a boolean. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            429: components["responses"]["RateLimited"];
        };
    };
    getProjectPaymentStatus: {
        parameters: {
            query?: {
                /**
                 * @description `check_project` asks for the project as a whole instead of for the calling domain.
                 * @example check_project
                 */
                action?: components["parameters"]["PaymentScope"];
                /**
                 * @description `injectables` adds the injectables to a paid answer.
                 * @example injectables
                 */
                include?: components["parameters"]["PaymentExtras"];
            };
            header?: {
                /**
                 * @description Where the software runs, a domain or any other stable text. Only some calls need it.
                 * @example app.example.com
                 */
                "X-Devpayr-Domain"?: components["parameters"]["CallingDomain"];
            };
            path: {
                /**
                 * @description The project's id.
                 * @example 7
                 */
                project: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentStatusEnvelope"];
                };
            };
            400: components["responses"]["UnknownDomain"];
            401: components["responses"]["MissingApiKey"];
            /** @description The key is invalid or expired, is scoped to another project, or belongs to a user who does not own the project; or the calling domain is not one of the project's. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            /** @description No project has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            429: components["responses"]["RateLimited"];
        };
    };
    listLicenses: {
        parameters: {
            query?: {
                /**
                 * @description How many licenses a page holds.
                 * @example 20
                 */
                per_page?: number;
                /**
                 * @description Where the page begins, taken from the previous page's `data.next_cursor`. Its content means nothing to callers.
                 * @example eyJpZCI6MX0=
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The project's id.
                 * @example 7
                 */
                project: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of licenses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicensePageEnvelope"];
                };
            };
            401: components["responses"]["MissingApiKey"];
            403: components["responses"]["ProjectForbidden"];
            404: components["responses"]["ProjectNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    createLicense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's id.
                 * @example 7
                 */
                project: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LicenseInput"];
            };
        };
        responses: {
            /** @description The new license. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseEnvelope"];
                };
            };
            401: components["responses"]["MissingApiKey"];
            403: components["responses"]["ProjectForbidden"];
            404: components["responses"]["ProjectNotFound"];
            /** @description A field is not valid, for instance the title is missing or taken, the domain is not one of the project, or the end lies in the past. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            429: components["responses"]["RateLimited"];
        };
    };
    getLicense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's id.
                 * @example 7
                 */
                project: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the license's record, not the license key.
                 * @example 501
                 */
                license: components["parameters"]["LicenseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The license. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseEnvelope"];
                };
            };
            401: components["responses"]["MissingApiKey"];
            403: components["responses"]["ProjectForbidden"];
            /** @description No project or no license has this id, or the license is not one of this project's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            429: components["responses"]["RateLimited"];
        };
    };
    deleteLicense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's id.
                 * @example 7
                 */
                project: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the license's record, not the license key.
                 * @example 501
                 */
                license: components["parameters"]["LicenseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The license is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionEnvelope"];
                };
            };
            401: components["responses"]["MissingApiKey"];
            403: components["responses"]["ProjectForbidden"];
            404: components["responses"]["LicenseNotFound"];
            /** @description The license is not one of this project's, which reading and revoking answer with another status. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            429: components["responses"]["RateLimited"];
        };
    };
    revokeLicense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's id.
                 * @example 7
                 */
                project: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the license's record, not the license key.
                 * @example 501
                 */
                license: components["parameters"]["LicenseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The license is revoked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevocationEnvelope"];
                };
            };
            401: components["responses"]["MissingApiKey"];
            /** @description The key is invalid or expired, is scoped to another project, or belongs to a user who does not own the project; or the license is not one of this project's or not active. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            404: components["responses"]["LicenseNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
    reactivateLicense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's id.
                 * @example 7
                 */
                project: components["parameters"]["ProjectId"];
                /**
                 * @description The id of the license's record, not the license key.
                 * @example 501
                 */
                license: components["parameters"]["LicenseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The license is in use again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReactivationEnvelope"];
                };
            };
            401: components["responses"]["MissingApiKey"];
            /** @description The key is invalid or expired, is scoped to another project, or belongs to a user who does not own the project; or the license is not one of this project's, not revoked, or has expired. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            404: components["responses"]["LicenseNotFound"];
            429: components["responses"]["RateLimited"];
        };
    };
}
